/** What a crash leaves undone, and the clock that finishes it within the minute: queues nobody moved up, records nobody came back for. */
import { cancelEvent, leaveEvent, readEvent, registerForEvent, type RegistrationView } from '@contract/event'
import { HOUR, MINUTE } from '@domain/calendar'
import { leaving, mineOf, otherOf, recordsOf, signingUp } from '../fixtures/attempts'
import { ENDS, STARTS, WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { openidOf, personOf } from '../fixtures/people'
import { seatFaults } from '../fixtures/seatFaults'

/** After a call took effect: what stands before the next one is what stood after the last. */
const KILLED = 'killed'

let ground: Ground
let number = 0
beforeAll(async () => {
  ground = await startGround()
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

const struckAt = async (endpoint: string) => ((await ground.cloud.control.stats()).endpoints[endpoint]?.faults ?? 0) > 0

describe('a queue whose leaver was cut off before anybody moved up', () => {
  test.each(['the clock comes round', 'the leaver asks again'])('moves up when %s, and whoever moved up has exactly one message', async (what) => {
    let undone = 0
    for (let call = 1, struck = true; struck; call += 1) {
      const id = `x${(number += 1)}x`
      const eventId = `ev_${id}`
      const { ask } = await leaving(ground, 4)(id)
      const head = (await ground.book(eventId)).waiting[0]
      const openid = openidOf(head?.persons[0]?.replace('p_', '') ?? '')
      await ground.cloud.subscribe(openid, ['tpl-promoted-0001'])
      await ground.cloud.control.forgetStats()
      await ground.cloud.control.fail({ endpoint: leaveEvent.name, call, when: 'after', code: KILLED })
      await ask()
      struck = await struckAt(leaveEvent.name)

      const cut = await ground.book(eventId)
      if (Object.keys(cut.gone).length > 0 && !cut.seated[head?.id ?? '']) undone += 1
      if (what === 'the leaver asks again') dataOf(await ask())
      else expect((await ground.cloud.control.tick()).timers).toMatchObject({ kind: 'answered', result: { ok: true } })
      const book = await ground.book(eventId)
      const left = Object.keys(book.gone).length > 0
      expect(seatFaults(book)).toEqual([])
      expect(book).toMatchObject({ unsettledAt: null, untold: [] })
      expect(book.seated[head?.id ?? ''] !== undefined).toBe(left)
      expect((await ground.cloud.messages(openid)).filter(({ template }) => template === 'promoted')).toHaveLength(left ? 1 : 0)
    }
    expect(undone).toBeGreaterThan(0)
  }, 60_000)

  test('negative control: until the clock comes round the head waits though it fits', async () => {
    const id = `x${(number += 1)}x`
    const { ask } = await leaving(ground, 4)(id)
    // account, registration, event and book, persons, leaving
    await ground.cloud.control.fail({ endpoint: leaveEvent.name, call: 6, when: 'after', code: KILLED })
    await ask()
    const book = await ground.book(`ev_${id}`)
    expect(book).toMatchObject({ taken: { units: 1 }, unsettledAt: expect.any(Number) as number })
    expect(book.waiting).toHaveLength(3)
  })

  test('stays as it is within two hours of the start', async () => {
    const id = `x${(number += 1)}x`
    const { ask } = await leaving(ground, 4)(id)
    await ground.cloud.control.clock(STARTS - 2 * HOUR - MINUTE)
    await ground.cloud.control.fail({ endpoint: leaveEvent.name, call: 6, when: 'after', code: KILLED })
    await ask()
    await ground.cloud.control.clock(STARTS - 2 * HOUR)
    await ground.cloud.control.tick()
    const book = await ground.book(`ev_${id}`)
    expect(book.waiting).toHaveLength(3)
    expect(book.unsettledAt).toBeNull()
  })
})

test('a queue whose event cannot be read stops no other, and a book whose event is gone is settled away', async () => {
  const id = `x${(number += 1)}x`
  const { ask } = await leaving(ground, 4)(id)
  await ground.cloud.control.fail({ endpoint: leaveEvent.name, call: 6, when: 'after', code: KILLED })
  await ask()
  const unsettled = await ground.book(`ev_${id}`)
  await ground.event({ _id: 'ev_unreadable' })
  await ground.forget('seatBooks', ['ev_unreadable'])
  // both before the sound one
  await ground.put('seatBooks', { ...unsettled, _id: 'ev_unreadable', waiting: null as never, unsettledAt: 1 }, { ...unsettled, _id: 'ev_gone', unsettledAt: 2 })
  expect((await ground.cloud.control.tick()).timers).toMatchObject({ kind: 'answered', result: { ok: true, data: { queues: 2 } } })
  expect(await ground.book(`ev_${id}`)).toMatchObject({ unsettledAt: null, untold: [] })
  expect((await ground.book('ev_gone')).unsettledAt).toBeNull()
  expect((await ground.book('ev_unreadable')).unsettledAt).toBe(1)
  await ground.forget('seatBooks', ['ev_unreadable', 'ev_gone'])
})

test('an event that was called off by a call that was cut off: the clock tells everybody inside, each exactly once', async () => {
  await ground.staff('clerk', 'community_staff')
  let untold = 0
  for (let call = 1, struck = true; struck; call += 1) {
    const id = `x${(number += 1)}x`
    await signingUp(ground, 2, 3)(id)
    const inside = [0, 1, 2].map((other) => openidOf(`${id}_o${other}`))
    for (const openid of inside) await ground.cloud.subscribe(openid, ['tpl-cancelled-0001'])
    const told = async () => Promise.all(inside.map(async (openid) => (await ground.cloud.messages(openid)).filter(({ template }) => template === 'cancelled').length))
    await ground.cloud.control.forgetStats()
    await ground.cloud.control.fail({ endpoint: cancelEvent.name, call, when: 'after', code: KILLED })
    await ground.call('clerk', cancelEvent, { eventId: `ev_${id}`, reason: '下大雨' })
    struck = await struckAt(cancelEvent.name)
    const off = (await ground.document('events', `ev_${id}`))?.status === 'cancelled'
    if (off && (await told()).includes(0)) untold += 1

    expect((await ground.cloud.control.tick()).timers).toMatchObject({ kind: 'answered', result: { ok: true } })
    expect(await told()).toEqual(off ? [1, 1, 1] : [0, 0, 0])
    expect(await ground.document('events', `ev_${id}`)).not.toHaveProperty('untoldAt')
  }
  expect(untold).toBeGreaterThan(0)
  expect((await ground.cloud.control.stats()).scans).toEqual([])
}, 60_000)

test('nobody joins a queue that cannot move any more, and takes a seat that is free', async () => {
  await ground.event({ _id: 'ev_late', closesAt: STARTS, capacity: { unit: 'person', units: 1, waitingLimit: 3 } })
  await ground.event({ _id: 'ev_late_free', closesAt: STARTS, capacity: { unit: 'person', units: 1, waitingLimit: 3 } })
  await ground.people(['late_0', 'late_1', 'late_2', 'late_3'].map((key) => ({ key })))
  const come = (key: string, eventId = 'ev_late') => ground.call(key, registerForEvent, { requestId: aRequestId(), eventId, personIds: [personOf(key)], consents: {} })
  dataOf(await come('late_0'))
  await ground.cloud.control.clock(STARTS - 2 * HOUR - 1000)
  expect(dataOf(await come('late_1')).standing).toEqual({ at: 'waiting', place: 1 })
  expect(dataOf(await ground.call('late_2', readEvent, { eventId: 'ev_late' })).phase).toBe('waiting_list')
  await ground.cloud.control.clock(STARTS - 2 * HOUR)
  expect(dataOf(await ground.call('late_2', readEvent, { eventId: 'ev_late' })).phase).toBe('full')
  expect(outcomeOf(await come('late_2'))).toBe('full')
  expect(dataOf(await come('late_3', 'ev_late_free')).standing).toEqual({ at: 'seated' })
})

/** A round looks at a hundred records, and the tests above left more. */
async function sweep(): Promise<void> {
  do await ground.cloud.control.tick()
  while ((await ground.document('jobs', 'sweepRegistrations'))?.lastId !== '')
}

describe('a sign-up that reached its seat just when its account deleted itself', () => {
  /** Two sit, one waits, and the account of one who sits is gone. */
  const leftBehind = async () => {
    await ground.forget('jobs', ['sweepRegistrations'])
    const id = `x${(number += 1)}x`
    const { ask } = await signingUp(ground, 2, 1)(id)
    dataOf(await ask())
    await ground.person(`${id}_next`)
    dataOf(await ground.call(`${id}_next`, registerForEvent, { requestId: aRequestId(), eventId: `ev_${id}`, personIds: [personOf(`${id}_next`)], consents: {} }))
    await ground.forget('accounts', [openidOf(id)])
    return id
  }
  const insideOf = async (id: string) => Object.keys((await ground.book(`ev_${id}`)).inside).sort()

  test('gives its place to whoever waits once half an hour has passed', async () => {
    const id = await leftBehind()
    expect((await ground.book(`ev_${id}`)).waiting).toHaveLength(1)
    await ground.cloud.control.clock(WHILE_OPEN + 32 * MINUTE)
    await sweep()
    await ground.cloud.control.tick()
    const book = await ground.book(`ev_${id}`)
    expect([book.seated[mineOf(id)], book.waiting]).toEqual([undefined, []])
    expect(await insideOf(id)).toEqual([personOf(`${id}_next`), personOf(`${id}_o0`)])
    expect(await ground.document('registrations', mineOf(id))).toBeNull()
    expect(seatFaults(book)).toEqual([])
  })

  test('stays where the event is past: then the account went as it may', async () => {
    const id = await leftBehind()
    await ground.cloud.control.clock(ENDS + MINUTE)
    await sweep()
    expect(await insideOf(id)).toContain(personOf(id))
    expect(await ground.document('registrations', mineOf(id))).not.toBeNull()
  })

  test('nobody without a name signs up', async () => {
    const id = `x${(number += 1)}x`
    const { ask } = await signingUp(ground, 2, 0)(id)
    const person = await ground.document('persons', personOf(id))
    await ground.forget('persons', [personOf(id)])
    if (person) await ground.put('persons', { ...person, name: '' })
    expect(outcomeOf(await ask())).toBe('not_introduced')
  })
})

describe('a record whose request was cut off before the seat', () => {
  const cutOff = async () => {
    // the clock of these tests goes back, which no sweep expects
    await ground.forget('jobs', ['sweepRegistrations'])
    const id = `x${(number += 1)}x`
    const attempt = await signingUp(ground, 2, 1)(id)
    // account, event, book, persons, record
    await ground.cloud.control.fail({ endpoint: registerForEvent.name, call: 5, when: 'after', code: KILLED })
    expect(outcomeOf(await attempt.ask())).toBe('unavailable')
    const record = () => ground.document('registrations', mineOf(id))
    expect(await record()).not.toBeNull()
    return { ...attempt, record, id }
  }

  test('waits half an hour for the phone to ask again, is then swept, and a late repeat hears that it is too late; a new request takes a seat', async () => {
    const { record, ask, id } = await cutOff()
    await ground.cloud.control.clock(WHILE_OPEN + 29 * MINUTE)
    await sweep()
    expect(await record()).not.toBeNull()
    await ground.cloud.control.clock(WHILE_OPEN + 32 * MINUTE)
    await sweep()
    expect(await record()).toBeNull()
    expect(await ground.document('registrations', otherOf(id, 0))).not.toBeNull()

    expect(dataOf(await ask())).toMatchObject({ registrationId: mineOf(id), standing: { at: 'left' } })
    expect(await record()).toBeNull()
    const anew = { requestId: aRequestId(), eventId: `ev_${id}`, personIds: [personOf(id)], consents: {} }
    expect(dataOf(await ground.call(id, registerForEvent, anew)).standing).toEqual({ at: 'seated' })
    expect(seatFaults(await ground.book(`ev_${id}`))).toEqual([])
  })

  test('is there wherever a place is held, and swept in the end, wherever the clock was cut off', async () => {
    let left = 0
    for (let call = 1, struck = true; struck; call += 1) {
      const { record, ask } = await cutOff()
      await ground.put('jobs', { _id: 'sweepRegistrations', doneUntil: (await record())?.at ?? 0, lastId: '' })
      await ground.cloud.control.clock(WHILE_OPEN + 32 * MINUTE)
      await ground.cloud.control.forgetStats()
      await ground.cloud.control.fail({ endpoint: 'timers', call, when: 'after', code: KILLED })
      await ground.cloud.control.tick()
      struck = await struckAt('timers')

      const { standing } = dataOf(await ask()) as RegistrationView
      await sweep()
      expect([standing.at, (await record()) !== null]).toEqual(standing.at === 'left' ? ['left', false] : ['seated', true])
      if (standing.at === 'left') left += 1
      await ground.cloud.control.clock(WHILE_OPEN)
    }
    expect(left).toBeGreaterThan(2)
  }, 60_000)

  test('that holds a place, or did until its people left, is never swept', async () => {
    const { ask, record, id } = await cutOff()
    dataOf(await ask())
    dataOf(await ground.call(id, leaveEvent, { registrationId: mineOf(id) }))
    await ground.cloud.control.clock(WHILE_OPEN + 3 * HOUR)
    await sweep()
    expect(await record()).not.toBeNull()
  })

  test('is swept with two hundred and fifty others of the same moment, a hundred at a time', async () => {
    const { record, id } = await cutOff()
    const stray = await record()
    if (!stray) throw new Error('no record')
    const at = stray.at + MINUTE
    await ground.put('registrations', ...Array.from({ length: 250 }, (_, one) => ({ ...stray, _id: `${stray._id}_${String(one).padStart(3, '0')}`, at })))
    await ground.cloud.control.clock(WHILE_OPEN + 4 * HOUR)
    const left = async () => (await recordsOf(ground, `ev_${id}`)).length
    expect(await left()).toBe(252)
    await sweep()
    expect(await left()).toBe(1)
  })
})
