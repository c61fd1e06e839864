/** A crowd at once through the gateway and the real SDK: exactly the seats there are, in order, and a final answer for everybody. */
import { leaveEvent, registerForEvent } from '@contract/event'
import { MINOR_EVENT_TEXT } from '@domain/consents'
import { dice, type Dice } from '../fixtures/dice'
import { WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, tally, type Ground } from '../fixtures/ground'
import { openidOf, personOf } from '../fixtures/people'
import { seatFaults } from '../fixtures/seatFaults'

const LONG = process.env.LONG === '1'
const SCHEDULES = LONG ? 1_000 : 20
const KILLS = LONG ? 30 : 2
const FIRST_SEED = Number(process.env.SEED ?? 1)
const CROWD = 500
const consents = { minorEvent: MINOR_EVENT_TEXT }

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
  await ground.people(Array.from({ length: CROWD }, (_, number) => ({ key: `c${number}` })))
  // families of four for parties of one to four
  await ground.people(Array.from({ length: 40 }, (_, number) => ({ key: `f${number}`, family: [1, 2, 3].map((one) => ({ key: `f${number}_${one}`, relation: 'spouse' as const })) })))
})
afterAll(() => ground.stop())

const come = (key: string, eventId: string, requestId = aRequestId(), personIds = [personOf(key)]) => ground.call(key, registerForEvent, { requestId, eventId, personIds, consents })
const standingOf = (reply: Awaited<ReturnType<typeof come>>) => (reply.ok ? reply.data.standing.at : outcomeOf(reply))

describe('AC-03: fifty neighbours reach for the last of thirty seats', () => {
  test('one sits, fifteen wait in order, the rest hear that it is full; no read in between shows too many; who is next moves up and is told', async () => {
    await ground.event({ _id: 'ev_ac03', capacity: { unit: 'person', units: 30, waitingLimit: 15 } })
    const first = await Promise.all(Array.from({ length: 29 }, (_, number) => come(`c${number}`, 'ev_ac03')))
    expect(tally(first.map(standingOf))).toEqual({ seated: 29 })

    let crowding = true
    const seen = (async () => {
      const faults: string[] = []
      while (crowding) faults.push(...seatFaults(await ground.book('ev_ac03')))
      return faults
    })()
    const replies = await Promise.all(Array.from({ length: 50 }, (_, number) => come(`c${number + 100}`, 'ev_ac03')))
    crowding = false
    expect(await seen).toEqual([])
    expect(tally(replies.map(standingOf))).toEqual({ seated: 1, waiting: 15, full: 34 })

    const book = await ground.book('ev_ac03')
    const places = replies.flatMap((reply) => (reply.ok && reply.data.standing.at === 'waiting' ? [[reply.data.standing.place, reply.data.registrationId] as const] : []))
    expect(places.sort(([a], [b]) => a - b)).toEqual(book.waiting.map(({ id }, index) => [index + 1, id]))

    const next = openidOf((book.waiting[0]?.persons[0] ?? '').replace('p_', ''))
    await ground.cloud.subscribe(next, ['tpl-promoted-0001'])
    const [leaver] = first.map((reply) => dataOf(reply).registrationId)
    expect(dataOf(await ground.call('c0', leaveEvent, { registrationId: leaver ?? '' })).standing).toEqual({ at: 'left' })
    const after = await ground.book('ev_ac03')
    expect(after.seated[book.waiting[0]?.id ?? '']).toBeDefined()
    expect(after.waiting.map(({ id }) => id)).toEqual(book.waiting.slice(1).map(({ id }) => id))
    expect((await ground.cloud.messages(next)).map(({ template }) => template)).toEqual(['promoted'])
    expect(seatFaults(after)).toEqual([])
  })
})

describe('five hundred people reach for twenty seats', () => {
  test('twenty sit, ten wait, 470 hear that it is full; nobody is left without an answer, nobody scans', async () => {
    await ground.event({ _id: 'ev_500', capacity: { unit: 'person', units: 20, waitingLimit: 10 } })
    await ground.cloud.control.forgetStats()
    const replies = await Promise.all(Array.from({ length: CROWD }, (_, number) => come(`c${number}`, 'ev_500')))
    expect(tally(replies.map(standingOf))).toEqual({ seated: 20, waiting: 10, full: 470 })
    const book = await ground.book('ev_500')
    expect(seatFaults(book)).toEqual([])
    expect(book.taken.units).toBe(20)
    const places = replies.flatMap((reply) => (reply.ok && reply.data.standing.at === 'waiting' ? [reply.data.standing.place] : []))
    expect(places.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])

    const { endpoints, scans } = await ground.cloud.control.stats()
    expect(scans).toEqual([])
    expect(endpoints[registerForEvent.name]?.calls.max).toBeLessThanOrEqual(8)
  })
})

test('six people come by one hand, however many parties it signs up at once', async () => {
  const others = Array.from({ length: 9 }, (_, number) => ({ key: `by_one_${number}`, relation: 'spouse' as const }))
  await ground.person({ key: 'one_hand', family: others })
  // as many sit as fit, the others wait
  await ground.event({ _id: 'ev_hand', capacity: { unit: 'person', units: 4, waitingLimit: 10 } })
  const replies = await Promise.all(others.map(({ key }) => come('one_hand', 'ev_hand', aRequestId(), [personOf(key)])))
  expect(tally(replies.map(standingOf))).toEqual({ seated: 4, waiting: 2, too_many: 3 })
  const book = await ground.book('ev_hand')
  expect(seatFaults(book)).toEqual([])
  expect(book.brought).toEqual({ [personOf('one_hand')]: 6 })
})

/** Families come, come again, leave and return all at once; what was broken at the end. */
async function schedule(eventId: string, chance: Dice): Promise<readonly string[]> {
  const units = 6 + chance.below(10)
  await ground.event({ _id: eventId, capacity: { unit: 'person', units, waitingLimit: chance.below(8) } })
  const replies: Awaited<ReturnType<typeof come>>[] = []
  const family = async (key: string) => {
    const persons = [personOf(key), `${personOf(key)}_1`, `${personOf(key)}_2`, `${personOf(key)}_3`].slice(0, 1 + chance.below(4))
    for (let visit = 0; visit < 2; visit += 1) {
      const requestId = aRequestId()
      const taps = await Promise.all(Array.from({ length: 1 + chance.below(2) }, () => come(key, eventId, requestId, persons)))
      replies.push(...taps)
      if (chance.chance(0.5)) return
      await ground.call(key, leaveEvent, { registrationId: requestId })
    }
  }
  await Promise.all(Array.from({ length: LONG ? 24 : 16 }, (_, number) => family(`f${number}`)))

  const book = await ground.book(eventId)
  const outcomes = tally(replies.map(outcomeOf))
  const unexpected = Object.keys(outcomes).filter((outcome) => !['ok', 'full', 'already_inside'].includes(outcome))
  const records = new Map((await ground.all('registrations')).map((record) => [record._id, record]))
  const unrecorded = [...Object.keys(book.seated), ...book.waiting.map(({ id }) => id)].filter((id) => records.get(id)?.eventId !== eventId)
  return [
    ...seatFaults(book),
    ...(book.unsettledAt === null ? [] : ['the book is not settled though everybody has an answer']),
    ...unexpected.map((outcome) => `somebody heard ${outcome}`),
    ...unrecorded.map((id) => `${id} holds a place without a record`)
  ]
}

/** Records would grow beyond what one read gives. */
const sweepAway = async (eventIds: readonly string[]) => {
  const records = (await ground.all('registrations')).filter(({ eventId }) => eventIds.includes(eventId))
  await ground.forget('registrations', records.map(({ _id }) => _id))
}

describe('families of one to four who come, leave and return all at once', () => {
  test(`leave every invariant whole in ${SCHEDULES} schedules, from seed ${FIRST_SEED} on`, async () => {
    const broken: Record<string, readonly string[]> = {}
    for (let seed = FIRST_SEED; seed < FIRST_SEED + SCHEDULES; seed += 1) {
      const faults = await schedule(`ev_seed_${seed}`, dice(seed))
      if (faults.length > 0) broken[`seed ${seed}`] = faults
      await sweepAway([`ev_seed_${seed}`])
    }
    expect(broken).toEqual({})
  }, 3_600_000)

  test('negative control: without the queue of the database the same check finds broken books', async () => {
    await ground.cloud.control.break('queue')
    const found: string[] = []
    for (let seed = 1; seed <= 20 && found.length === 0; seed += 1) found.push(...(await schedule(`ev_broken_${seed}`, dice(seed))))
    await ground.cloud.control.break(null)
    await ground.cloud.control.clock(WHILE_OPEN)
    expect(found).not.toEqual([])
  }, 120_000)
})

describe('a cloud that is killed while a crowd reaches for seats', () => {
  test.each(Array.from({ length: KILLS }, (_, number) => number + FIRST_SEED))('keeps every place it has acknowledged, and repeats double none (round %i)', async (seed) => {
    const eventId = `ev_killed_${seed}`
    const chance = dice(seed)
    await ground.event({ _id: eventId, capacity: { unit: 'person', units: 20, waitingLimit: 10 } })
    const crowd = Array.from({ length: 120 }, (_, number) => ({ key: `c${number}`, requestId: aRequestId() }))
    const lost = { lost: true } as const
    const burst = crowd.map(({ key, requestId }) => come(key, eventId, requestId).catch(() => lost))
    const enough = 1 + chance.below(40)
    await new Promise<void>((reached) => {
      let answers = 0
      for (const reply of burst) void reply.then(() => (answers += 1) === enough && reached())
    })
    await ground.cloud.kill9()
    const answered = await Promise.all(burst)
    await ground.cloud.restart()
    await ground.cloud.control.clock(WHILE_OPEN)

    const before = await ground.book(eventId)
    expect(seatFaults(before)).toEqual([])
    const repeated = await Promise.all(crowd.map(({ key, requestId }) => come(key, eventId, requestId)))
    for (const [number, reply] of answered.entries()) {
      const again = repeated[number]
      if ('lost' in reply || !again) continue
      expect({ number, standing: standingOf(again) }).toEqual({ number, standing: standingOf(reply) })
      if (reply.ok) expect(dataOf(again).standing).toEqual(reply.data.standing)
    }
    expect(tally(repeated.map(standingOf))).toEqual({ seated: 20, waiting: 10, full: 90 })
    const book = await ground.book(eventId)
    expect(seatFaults(book)).toEqual([])
    // whoever held a place when the lights went out holds it still
    expect(Object.keys(book.seated)).toEqual(expect.arrayContaining(Object.keys(before.seated)))
    expect(book.waiting.slice(0, before.waiting.length).map(({ id }) => id)).toEqual(before.waiting.map(({ id }) => id))
    expect(answered.filter((reply) => 'lost' in reply).length).toBeGreaterThan(0)
    await sweepAway([eventId])
  }, 60_000)
})
