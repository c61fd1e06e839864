/** Signing up through the real SDK: the stories AC-01, AC-02 and AC-05, repeats, and what it costs. */
import { introduce, addFamilyMember, inviteFamily, joinFamily } from '@contract/account'
import { leaveEvent, listEvents, myRegistrations, readEvent, readRegistration, registerForEvent } from '@contract/event'
import { MINOR_EVENT_TEXT, healthNoticeText } from '@domain/consents'
import { at } from '@domain/calendar'
import { anEvent, CLOSES, OPENS } from '../fixtures/events'
import { aRequestId, changesBetween, dataOf, outcomeOf, startGround, tally, type Ground } from '../fixtures/ground'
import { openidOf, personOf } from '../fixtures/people'
import { seatFaults } from '../fixtures/seatFaults'

const consents = { minorEvent: MINOR_EVENT_TEXT, healthNotice: healthNoticeText(1) }
const forFamilies = { capacity: { unit: 'family', units: 12, waitingLimit: 6 }, healthNotice: { text: '量力而行', version: 1 } } as const

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
})
afterAll(() => ground.stop())
afterEach(() => ground.cloud.control.clock(anEvent().opensAt + 1000))

const come = (key: string, eventId: string, personIds: readonly string[] = [personOf(key)], requestId = aRequestId()) =>
  ground.call(key, registerForEvent, { requestId, eventId, personIds: [...personIds], consents })

describe('AC-01: a mother scans the poster', () => {
  test('and signs up herself and her child of six: one family, two persons, two consents, no ID number', async () => {
    await ground.event({ _id: 'ev_ac01', title: '亲子瑜伽公益沙龙', ...forFamilies })
    await ground.cloud.subscribe(openidOf('ac01'), ['tpl-seat-0001'])

    const me = dataOf(await ground.call('ac01', introduce, { name: '李敏', phone: '138 0000 1001' }))
    const child = dataOf(await ground.call('ac01', addFamilyMember, { personId: 'p_child_of_ac01_00', name: '小满', relation: 'child', birth: '2020-05' }))
    const personIds = [me.me?.personId ?? '', child.personId]
    const requestId = aRequestId()
    const registered = dataOf(await come('ac01', 'ev_ac01', personIds, requestId))

    expect(registered).toMatchObject({ registrationId: requestId, standing: { at: 'seated' }, persons: [{ name: '李敏', age: null, adult: true }, { name: '小满', age: 6, adult: false }] })
    expect(registered.event.seats).toEqual({ unit: 'family', capacity: 12, taken: 1, waiting: 0 })
    expect(registered.checkIn?.digits).toMatch(/^\d{4}$/)

    const book = await ground.book('ev_ac01')
    expect(book.taken).toEqual({ units: 1, persons: 2 })
    expect(book.inside).toEqual(Object.fromEntries(personIds.map((personId) => [personId, requestId])))
    expect(seatFaults(book)).toEqual([])

    const record = await ground.document('registrations', requestId)
    expect(record?.consents.map(({ purpose, textVersion, personIds: whom, givenBy }) => ({ purpose, textVersion, whom, givenBy }))).toEqual([
      { purpose: 'minor_event', textVersion: MINOR_EVENT_TEXT, whom: [child.personId], givenBy: me.me?.personId },
      { purpose: 'health_notice', textVersion: 'event-1', whom: personIds, givenBy: me.me?.personId }
    ])
    expect((await ground.cloud.messages(openidOf('ac01'))).map(({ template, page }) => ({ template, page }))).toEqual([{ template: 'seat', page: `pages/registration/index?id=${requestId}` }])
  })
})

describe('AC-02: one child, many taps', () => {
  test('ten taps with one request and ten with others by one person take one seat', async () => {
    await ground.event({ _id: 'ev_taps' })
    await ground.person('taps')
    const requestId = aRequestId()
    const replies = await Promise.all([...Array.from({ length: 10 }, () => come('taps', 'ev_taps', undefined, requestId)), ...Array.from({ length: 10 }, () => come('taps', 'ev_taps'))])
    const winners = new Set(replies.flatMap((reply) => (reply.ok ? [reply.data.registrationId] : [])))
    expect(winners.size).toBe(1)
    expect(replies.filter((reply) => !reply.ok).every((reply) => outcomeOf(reply) === 'already_inside')).toBe(true)

    const book = await ground.book('ev_taps')
    expect(book.taken).toEqual({ units: 1, persons: 1 })
    expect(Object.keys(book.seated)).toEqual([...winners])
    expect(seatFaults(book)).toEqual([])
  })

  test('the two phones of linked parents take one seat for the child, and the other hears who is in', async () => {
    await ground.event({ _id: 'ev_phones', ...forFamilies })
    await ground.people([{ key: 'mother', family: [{ key: 'shared', relation: 'child', birth: '2020-05-06' }] }, { key: 'father' }])
    const { invitation } = dataOf(await ground.call('mother', inviteFamily, { requestId: aRequestId(), personIds: [personOf('shared')] }))
    const joined = dataOf(await ground.call('father', joinFamily, { invitation, relation: 'spouse' }))
    expect(joined.family.map(({ personId, relation }) => [personId, relation])).toEqual([[personOf('father'), 'self'], [personOf('mother'), 'spouse'], [personOf('shared'), 'child']])

    const replies = await Promise.all([come('mother', 'ev_phones', [personOf('mother'), personOf('shared')]), come('father', 'ev_phones', [personOf('father'), personOf('shared')])])
    expect(tally(replies.map(outcomeOf))).toEqual({ ok: 1, already_inside: 1 })
    const refused = replies.find((reply) => !reply.ok)
    expect(refused).toMatchObject({ failure: { about: { personIds: [personOf('shared')] } } })
    expect((await ground.book('ev_phones')).taken.units).toBe(1)

    // both see the same place
    for (const key of ['mother', 'father']) expect(dataOf(await ground.call(key, readEvent, { eventId: 'ev_phones' })).mine.map(({ personId }) => personId)).toContain(personOf('shared'))
  })
})

describe('AC-05: a boy of thirteen', () => {
  test('is refused alone and nothing is written; his mother signs him up', async () => {
    const birth = '2013-06-01'
    await ground.event({ _id: 'ev_ac05' })
    await ground.people([{ key: 'boy', birth }, { key: 'boys_mother', family: [{ key: 'boy', relation: 'child', addedBy: 'boy' }] }])
    const requestId = aRequestId()
    const alone = await ground.call('boy', registerForEvent, { requestId, eventId: 'ev_ac05', personIds: [personOf('boy')], consents, guardianPhone: '13800000000' })
    expect(alone).toMatchObject({ ok: false, failure: { code: 'refused', reason: 'guardian_needed', about: { personIds: [personOf('boy')] } } })
    expect(await ground.document('registrations', requestId)).toBeNull()
    expect((await ground.book('ev_ac05')).taken.units).toBe(0)

    expect(dataOf(await come('boys_mother', 'ev_ac05', [personOf('boy')])).standing).toEqual({ at: 'seated' })
  })

  test('turned fourteen today signs up alone with a guardian’s telephone, and no consent is written that nobody gave', async () => {
    await ground.event({ _id: 'ev_fourteen', closesAt: at('2026-11-28T09:00'), startAt: at('2026-11-28T09:00'), endAt: at('2026-11-28T11:00') })
    await ground.person({ key: 'fourteen', birth: '2012-11-23' })
    const requestId = aRequestId()
    const asked = { requestId, eventId: 'ev_fourteen', personIds: [personOf('fourteen')], consents: { minorEvent: MINOR_EVENT_TEXT } }

    await ground.cloud.control.clock(at('2026-11-22T23:30'))
    expect(outcomeOf(await ground.call('fourteen', registerForEvent, { ...asked, guardianPhone: '13800000000' }))).toBe('guardian_needed')
    await ground.cloud.control.clock(at('2026-11-23T00:00'))
    expect(outcomeOf(await ground.call('fourteen', registerForEvent, asked))).toBe('guardian_phone_needed')
    expect(outcomeOf(await ground.call('fourteen', registerForEvent, { ...asked, guardianPhone: '13800000000' }))).toBe('ok')

    const record = await ground.document('registrations', requestId)
    expect(record?.consents).toEqual([])
    expect(record?.guardianPhone).toMatch(/^\d+\.[\w-]+$/)
    expect(JSON.stringify(record)).not.toContain('13800000000')
  })

  test('signed up by a grown-up leaves no telephone of a guardian, though one was sent', async () => {
    await ground.event({ _id: 'ev_no_phone' })
    await ground.person({ key: 'grown', family: [{ key: 'growns_child', relation: 'child', birth: '2015-05-06' }] })
    for (const whom of ['growns_child', 'grown']) {
      const requestId = aRequestId()
      dataOf(await ground.call('grown', registerForEvent, { requestId, eventId: 'ev_no_phone', personIds: [personOf(whom)], consents, guardianPhone: '13800000000' }))
      expect(await ground.document('registrations', requestId)).not.toHaveProperty('guardianPhone')
    }
  })

  test('known by the month alone counts as younger until it is over', async () => {
    await ground.event({ _id: 'ev_month', closesAt: at('2026-12-05T09:00'), startAt: at('2026-12-05T09:00'), endAt: at('2026-12-05T11:00') })
    await ground.person({ key: 'by_month', birth: '2012-11' })
    const asked = { requestId: aRequestId(), eventId: 'ev_month', personIds: [personOf('by_month')], consents: {}, guardianPhone: '13800000000' }
    await ground.cloud.control.clock(at('2026-11-30T23:30'))
    expect(outcomeOf(await ground.call('by_month', registerForEvent, asked))).toBe('guardian_needed')
    await ground.cloud.control.clock(at('2026-12-01T00:00'))
    expect(outcomeOf(await ground.call('by_month', registerForEvent, asked))).toBe('ok')
  })

  test('a child of seven comes with a grown-up', async () => {
    await ground.event({ _id: 'ev_seven' })
    await ground.person({ key: 'of_seven', family: [{ key: 'seven', relation: 'child', birth: '2019-05-06' }] })
    expect(outcomeOf(await come('of_seven', 'ev_seven', [personOf('seven')]))).toBe('adult_needed')
    expect(outcomeOf(await come('of_seven', 'ev_seven', [personOf('of_seven'), personOf('seven')]))).toBe('ok')
  })
})

describe('one hand that brings party after party', () => {
  test('brings six persons in all, seated or waiting, whoever they are', async () => {
    const relatives = Array.from({ length: 7 }, (_, number) => ({ key: `made_up_${number}`, relation: 'other' as const }))
    await ground.event({ _id: 'ev_hoard', capacity: { unit: 'person', units: 5, waitingLimit: 9 } })
    await ground.people([{ key: 'hoards', family: relatives }, { key: 'neighbour' }])
    const one = (number: number) => come('hoards', 'ev_hoard', [personOf(`made_up_${number}`)])
    dataOf(await come('hoards', 'ev_hoard', [0, 1, 2, 3].map((number) => personOf(`made_up_${number}`))))
    expect([dataOf(await one(4)).standing.at, dataOf(await one(5)).standing.at]).toEqual(['seated', 'waiting'])
    expect(await one(6)).toMatchObject({ failure: { code: 'refused', reason: 'too_many', about: { limit: 6 } } })
    expect(dataOf(await come('neighbour', 'ev_hoard')).standing).toEqual({ at: 'waiting', place: 2 })
    expect(seatFaults(await ground.book('ev_hoard'))).toEqual([])
  })

  test('that left three times calls before it comes again; who only left twice comes', async () => {
    await ground.event({ _id: 'ev_to_and_fro' })
    await ground.people([{ key: 'to_and_fro' }, { key: 'looks_on' }])
    const leaves = async () => dataOf(await ground.call('to_and_fro', leaveEvent, { registrationId: dataOf(await come('to_and_fro', 'ev_to_and_fro')).registrationId }))
    for (let time = 0; time < 3; time += 1) await leaves()
    expect(await come('to_and_fro', 'ev_to_and_fro')).toMatchObject({ failure: { code: 'refused', reason: 'left_too_often', about: { limit: 3 } } })
    expect(dataOf(await come('looks_on', 'ev_to_and_fro')).standing).toEqual({ at: 'seated' })
  })
})

describe('registration opens and closes', () => {
  test('a second before opening nobody gets in, a second after everybody', async () => {
    await ground.event({ _id: 'ev_opening' })
    await ground.people([{ key: 'early' }, { key: 'late' }])
    await ground.cloud.control.clock(OPENS - 60_000)
    expect(await come('early', 'ev_opening')).toMatchObject({ failure: { reason: 'not_open_yet', about: { opensAt: OPENS } } })
    await ground.cloud.control.clock(OPENS)
    expect(outcomeOf(await come('early', 'ev_opening'))).toBe('ok')
    await ground.cloud.control.clock(CLOSES)
    expect(outcomeOf(await come('late', 'ev_opening'))).toBe('closed')
  })
})

describe('a repeated request', () => {
  test('is answered with the place already held, also after closing', async () => {
    await ground.event({ _id: 'ev_repeat', capacity: { unit: 'person', units: 1, waitingLimit: 2 } })
    await ground.people([{ key: 'first' }, { key: 'second' }])
    const [firstId, secondId] = [aRequestId(), aRequestId()]
    const first = await come('first', 'ev_repeat', undefined, firstId)
    const second = await come('second', 'ev_repeat', undefined, secondId)
    expect([dataOf(first).standing, dataOf(second).standing]).toEqual([{ at: 'seated' }, { at: 'waiting', place: 1 }])

    const before = await ground.book('ev_repeat')
    await ground.cloud.control.clock(CLOSES)
    const again = [dataOf(await come('first', 'ev_repeat', undefined, firstId)), dataOf(await come('second', 'ev_repeat', undefined, secondId))]
    expect(again.map(({ standing, registrationId, checkIn }) => ({ standing, registrationId, checkIn }))).toEqual(
      [dataOf(first), dataOf(second)].map(({ standing, registrationId, checkIn }) => ({ standing, registrationId, checkIn }))
    )
    expect(await ground.book('ev_repeat')).toEqual(before)
  })

  test('from another account, or with other content, is a conflict that shows nothing', async () => {
    await ground.event({ _id: 'ev_conflict' })
    await ground.people([{ key: 'owner', family: [{ key: 'owners_wife', relation: 'spouse' }] }, { key: 'stranger' }])
    const requestId = aRequestId()
    await come('owner', 'ev_conflict', undefined, requestId)
    const before = await ground.everything()

    const answers = [
      await come('stranger', 'ev_conflict', undefined, requestId),
      await come('owner', 'ev_conflict', [personOf('owners_wife')], requestId),
      await ground.call('owner', registerForEvent, { requestId, eventId: 'ev_conflict', personIds: [personOf('owner')], consents: {} }),
      await ground.call('owner', registerForEvent, { requestId, eventId: 'ev_conflict', personIds: [personOf('owner')], consents, guardianPhone: '13800000000' })
    ]
    for (const answer of answers) expect(answer).toEqual({ ok: false, failure: { code: 'conflict', field: 'requestId', requestId: expect.any(String) as string } })
    expect(changesBetween(before, await ground.everything())).toEqual([])
  })

  test('under the id of another event is a conflict as well', async () => {
    await ground.event({ _id: 'ev_one' })
    await ground.event({ _id: 'ev_other' })
    await ground.person('both')
    const requestId = aRequestId()
    await come('both', 'ev_one', undefined, requestId)
    expect(outcomeOf(await come('both', 'ev_other', undefined, requestId))).toBe('conflict')
    expect((await ground.book('ev_other')).taken.units).toBe(0)
  })
})

describe('what it costs the database', () => {
  test('at most six calls for a seat, eight for a place in the queue or a refusal, four for a list, and no query without an index', async () => {
    await ground.event({ _id: 'ev_cost', capacity: { unit: 'person', units: 1, waitingLimit: 1 } })
    await ground.people([{ key: 'sits' }, { key: 'waits' }, { key: 'stays_out' }])
    const asked = (key: string) => ground.counted(key, registerForEvent, { requestId: aRequestId(), eventId: 'ev_cost', personIds: [personOf(key)], consents })

    const seated = await asked('sits')
    const waiting = await asked('waits')
    const full = await asked('stays_out')
    expect([seated, waiting, full].map(({ reply }) => outcomeOf(reply))).toEqual(['ok', 'ok', 'full'])
    expect(seated.calls).toBeLessThanOrEqual(6)
    expect(waiting.calls).toBeLessThanOrEqual(8)
    expect(full.calls).toBeLessThanOrEqual(8)

    const { registrationId } = dataOf(seated.reply)
    for (const list of [await ground.counted('sits', listEvents, {}), await ground.counted('sits', myRegistrations, {}), await ground.counted('sits', readEvent, { eventId: 'ev_cost' })]) {
      expect(list.calls).toBeLessThanOrEqual(4)
      expect((await ground.cloud.control.stats()).scans).toEqual([])
    }
    // the answers about photographs are read along
    expect((await ground.counted('sits', readRegistration, { registrationId })).calls).toBeLessThanOrEqual(6)
  })
})
