/** How fast a crowd gets its answers, held against the bare database in the same run: five hundred at once for twenty seats, and four desks that check people in. */
import { registerForEvent } from '@contract/event'
import { handOver } from '@contract/distributionDesk'
import { checkIn } from '@contract/eventDesk'
import { STARTS, WHILE_OPEN } from '../fixtures/events'
import { outcomeOf, type Ground } from '../fixtures/ground'
import { anOpenCampaign } from '../fixtures/noodleGround'
import { noodles } from '../fixtures/noodles'
import { personOf } from '../fixtures/people'
import { aBareDocument, startWithBare, takeOne } from './bare'
import { measure, median, type Measure } from './measure'

const CROWD = 500
const SEATS = 20
const QUEUE = 10
const ROUNDS = 3
/** The first round is not counted. */
const WARM_UP = 1
const DESKS = 4
const GUESTS = 200
const NOODLE_DESKS = 3
const ELDERS = 300
/** Who comes to be seated, which is not timed. */
const AT_THE_DOOR = 20
/** Nearly everybody has an answer by then. */
const ANSWER_MS = 2000

type Timed = { readonly perSecond: number; readonly outcomes: readonly string[]; readonly p95: number }

const keys = Array.from({ length: CROWD }, (_, number) => `c${number}`)
const clerks = Array.from({ length: DESKS }, (_, number) => `clerk${number}`)

/** So many work through the list, each taking the next one. */
async function worked(ask: (key: string) => Promise<string>, list: readonly string[], atOnce: number): Promise<Timed> {
  const waiting = [...list]
  const outcomes: string[] = []
  const times: number[] = []
  const began = performance.now()
  const work = async (): Promise<void> => {
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      const asked = performance.now()
      outcomes.push(await ask(key))
      times.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  const p95 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
  return { perSecond: list.length / ((performance.now() - began) / 1000), outcomes, p95 }
}

const bare = async (ground: Ground, id: string, units: number, list: readonly string[], atOnce: number): Promise<Timed> => {
  await aBareDocument(ground, id)
  return worked((key) => takeOne(ground, key, id, units).then(() => 'ok'), list, atOnce)
}

/** One request of each person at each event. */
const requestOf = (key: string, eventId: string): string => `r_${eventId}_${key}_000000`

/** Seated, waiting, or the reason why not. */
async function come(ground: Ground, key: string, eventId: string): Promise<string> {
  const reply = await ground.call(key, registerForEvent, { requestId: requestOf(key, eventId), eventId, personIds: [personOf(key)], consents: {} })
  return reply.ok ? reply.data.standing.at : outcomeOf(reply)
}

/** With the seats that the book says are taken, whatever people heard. */
async function burst(ground: Ground, eventId: string): Promise<Timed & { readonly taken: number }> {
  await ground.event({ _id: eventId, capacity: { unit: 'person', units: SEATS, waitingLimit: QUEUE } })
  const crowd = await worked((key) => come(ground, key, eventId), keys, CROWD)
  return { ...crowd, taken: (await ground.book(eventId)).taken.units }
}

async function burstMeasures(ground: Ground): Promise<readonly Measure[]> {
  const rounds: { readonly bare: Timed; readonly crowd: Awaited<ReturnType<typeof burst>> }[] = []
  for (let round = 0; round <= ROUNDS; round += 1) rounds.push({ bare: await bare(ground, `burst${round}`, SEATS, keys, CROWD), crowd: await burst(ground, `ev_burst_${round}`) })
  const counted = rounds.slice(WARM_UP)
  const many = (outcome: string) => counted.map(({ crowd }) => crowd.outcomes.filter((one) => one === outcome).length)
  const farthest = counted.map(({ crowd }) => crowd.taken).toSorted((a, b) => Math.abs(b - SEATS) - Math.abs(a - SEATS))[0] ?? 0
  // more than these may not hear that it is full
  const turnedAway = CROWD - SEATS - QUEUE
  const unexpected = counted.map(({ crowd }) => crowd.outcomes.filter((outcome) => !['seated', 'waiting', 'full', 'unavailable'].includes(outcome)).length)
  return [
    measure('sign-up burst: seats taken', farthest, 'seats', SEATS),
    measure('sign-up burst: wrong refusals', Math.max(...many('full').map((full) => Math.max(0, full - turnedAway)), ...unexpected), 'people'),
    measure('sign-up burst: without a final answer', Math.max(...many('unavailable')), 'people'),
    measure('sign-up burst: throughput', median(counted.map(({ crowd }) => crowd.perSecond)), 'sign-ups/s', median(counted.map((round) => round.bare.perSecond))),
    measure('sign-up burst: p95 of the answers', median(counted.map(({ crowd }) => crowd.p95)), 'ms', ANSWER_MS)
  ]
}

async function deskMeasures(ground: Ground): Promise<readonly Measure[]> {
  const guests = keys.slice(0, GUESTS)
  const rates: { readonly desks: number; readonly bare: number }[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const eventId = `ev_desk_${round}`
    await ground.event({ _id: eventId, capacity: { unit: 'person', units: GUESTS, waitingLimit: 0 } })
    await worked((key) => come(ground, key, eventId), guests, AT_THE_DOOR)
    await ground.cloud.control.clock(STARTS)
    const checked = async (key: string): Promise<string> => {
      const clerk = clerks[guests.indexOf(key) % DESKS] ?? ''
      return outcomeOf(await ground.call(clerk, checkIn, { eventId, registrationId: requestOf(key, eventId), personIds: [personOf(key)], method: 'lookup' }))
    }
    const desks = await worked(checked, guests, DESKS)
    if (desks.outcomes.some((outcome) => outcome !== 'ok')) throw new Error(`somebody was not checked in: ${[...new Set(desks.outcomes)].join()}`)
    await ground.cloud.control.clock(WHILE_OPEN)
    rates.push({ desks: desks.perSecond, bare: (await bare(ground, `desk${round}`, GUESTS, guests, DESKS)).perSecond })
  }
  const counted = rates.slice(WARM_UP)
  return [measure('check-ins at four desks', median(counted.map(({ desks }) => desks)), 'check-ins/s', median(counted.map((rate) => rate.bare)))]
}

/** Three desks hand noodles to three hundred elders. */
async function noodleMeasures(ground: Ground): Promise<readonly Measure[]> {
  const rates: { readonly desks: number; readonly bare: number }[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const { portion } = await anOpenCampaign(ground, `bench${round}`, Array.from({ length: ELDERS }, () => ({})), { items: [noodles] })
    const elders = Array.from({ length: ELDERS }, (_, number) => String(number))
    const handed = async (number: string): Promise<string> =>
      outcomeOf(await ground.call(clerks[Number(number) % NOODLE_DESKS] ?? '', handOver, { requestId: `r_bench_${round}_${number}_000000`, ...portion(Number(number)), channel: 'onsite', receiver: { kind: 'self' } }))
    const desks = await worked(handed, elders, NOODLE_DESKS)
    if (desks.outcomes.some((outcome) => outcome !== 'ok')) throw new Error(`somebody got nothing: ${[...new Set(desks.outcomes)].join()}`)
    rates.push({ desks: desks.perSecond, bare: (await bare(ground, `noodles${round}`, ELDERS, elders, NOODLE_DESKS)).perSecond })
  }
  const counted = rates.slice(WARM_UP)
  return [measure('noodles handed over at three desks', median(counted.map(({ desks }) => desks)), 'hand-overs/s', median(counted.map((rate) => rate.bare)))]
}

export async function crowdMeasures(): Promise<readonly Measure[]> {
  const ground = await startWithBare()
  try {
    await ground.people(keys.map((key) => ({ key })))
    for (const clerk of clerks) await ground.staff(clerk, 'community_staff')
    return [...(await burstMeasures(ground)), ...(await deskMeasures(ground)), ...(await noodleMeasures(ground))]
  } finally {
    await ground.stop()
  }
}
