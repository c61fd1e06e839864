/** Every change is cut off after what it did first and last and in between, one in some also before it did anything, and asked again: in the end it stands as if nothing had happened. */
import { registerForEvent } from '@contract/event'
import { readRoleInvitation } from '@contract/accountRoles'
import type { Fault } from '@local/invocations'
import { captainChanges } from '../fixtures/captainChanges'
import { accountChanges } from '../fixtures/accountChanges'
import { nameOf, type Change } from '../fixtures/attempts'
import { endpoints } from '../fixtures/endpoints'
import { eventChanges } from '../fixtures/eventChanges'
import { WHILE_OPEN } from '../fixtures/events'
import { kindChanges } from '../fixtures/kindChanges'
import { noodleChanges } from '../fixtures/noodleChanges'
import { pointsChanges } from '../fixtures/pointsChanges'
import { suggestionChanges } from '../fixtures/suggestionChanges'
import { visitChanges } from '../fixtures/visitChanges'
import { rosterChanges } from '../fixtures/rosterChanges'
import { yearChanges } from '../fixtures/yearChanges'
import { offlineChanges } from '../fixtures/commands'
import { outcomeOf, startGround, type Ground } from '../fixtures/ground'

const KILLED = 'killed'
const LONG = process.env.LONG === '1'
const PATIENCE_MS = LONG ? 3_600_000 : 120_000
/** The worst: nothing after it takes effect. Then an error that the SDK reports, and one that the transaction is to try again. */
const CODES = LONG ? [KILLED, 'DATABASE_REQUEST_FAILED', 'DATABASE_TRANSACTION_CONFLICT'] : [KILLED]

/** One change in so many dies before it did anything, which is hardly more than asking later. */
const UNBEGUN = 4

/** After which of the calls that left something there a change is cut off: the first, the last, and one of those between in its turn; in the long run all. */
function deathsAfter(changing: readonly number[], turn: number): readonly number[] {
  const between = changing.slice(1, -1)
  return LONG ? changing : changing.filter((call, at) => at === 0 || at === changing.length - 1 || call === between[turn % between.length])
}

let ground: Ground
let number = 0
beforeAll(async () => {
  ground = await startGround()
  await ground.staff('clerk', 'community_staff')
  await ground.staff('reviewer', 'community_reviewer')
  await ground.put('streets', { _id: 'street_2', name: '东海街道', order: 0 })
  await ground.put('communities', { _id: 'jincheng', name: '锦城社区', streetId: 'street_2', phone: '05350001230', address: '', order: 0 })
  // whoever tries a code first in an hour writes more than all others
  await ground.call('clerk', readRoleInvitation, { code: '00000000' })
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

// as many commands as one call takes are cut off as often, which is the same again
const changes = [...accountChanges, ...eventChanges, ...kindChanges, ...noodleChanges, ...visitChanges, ...suggestionChanges, ...pointsChanges, ...rosterChanges, ...captainChanges, ...yearChanges, ...offlineChanges.slice(0, 1)]

test('every endpoint that changes something is cut off', () => {
  expect([...new Set(changes.map(({ endpoint }) => endpoint))].sort()).toEqual(endpoints.filter(({ changes: does }) => does).map(({ name }) => name).sort())
})

/** Ids are made for each run, and moments pass; what remains must be the same. */
const told = (value: unknown, id: string): unknown => JSON.parse(JSON.stringify(value).replaceAll(id, '*').replace(/\b1[67]\d{11}\b/g, '0').replace(/"requestId":"[\w-]+"/g, '"requestId":""').replace(/(LJ1|LJB1)\.[^"]+/g, '$1').replace(/"digits":"\d+"/g, '"digits":""').replace(/"invitation":"[\w-]+"/g, '"invitation":""').replace(/"(personId|account)":"[\w-]{20}"/g, '"$1":"?"'))

const statsOf = async (endpoint: string) => (await ground.cloud.control.stats()).endpoints[endpoint]

/** Where in a change something goes wrong. */
function pointsIn({ calls, changing }: { readonly calls: { readonly max: number }; readonly changing: readonly number[] }, code: string, turn: number): readonly Pick<Fault, 'when' | 'call'>[] {
  const every = Array.from({ length: calls.max }, (_, at) => at + 1)
  if (code !== KILLED || LONG) return (['before', 'after'] as const).flatMap((when) => every.map((call) => ({ when, call })))
  // where the function dies, what stands before its next call is what stood after the last one, and a call that only read left nothing
  return [...(turn % UNBEGUN === 0 ? [{ when: 'before' as const, call: 1 }] : []), ...deathsAfter(changing, turn).map((call) => ({ when: 'after' as const, call }))]
}

/** What went wrong at which call, at how many calls it was cut off, and at how many of them it had just left something. */
async function cutOffEverywhere({ endpoint, begin }: Change, codes: readonly string[], turn: number): Promise<{ readonly wrong: readonly string[]; readonly points: number; readonly deaths: number }> {
  const whole = `x${(number += 1)}x`
  const unbroken = await begin(ground, whole)
  await ground.cloud.control.forgetStats()
  const answer = told(await unbroken.ask(), whole)
  const cost = (await statsOf(endpoint)) ?? { calls: { max: 0 }, changing: [] as readonly number[] }
  const standing = told(await unbroken.look(), whole)
  expect(answer).toMatchObject({ ok: true })

  const wrong: string[] = []
  let points = 0
  for (const code of codes) for (const { when, call } of pointsIn(cost, code, turn)) {
    const id = `x${(number += 1)}x`
    const { ask, look } = await begin(ground, id)
    await ground.cloud.control.fail({ endpoint, call, when, code })
    const first = await ask()
    // nothing else fails on purpose
    const struck = ((await statsOf(endpoint))?.faults ?? 0) > points
    if (struck) points += 1
    else if (code === KILLED && !LONG) wrong.push(`${code} ${when} call ${call}: it made no such call`)
    const where = `${code} ${when} call ${call}`
    if (struck && code === KILLED && outcomeOf(first) !== 'unavailable') wrong.push(`${where}: ${outcomeOf(first)}`)
    const again = told(await ask(), id)
    const stands = told(await look(), id)
    if (JSON.stringify(again) !== JSON.stringify(answer)) wrong.push(`${where}: answered ${JSON.stringify(again)}`)
    if (JSON.stringify(stands) !== JSON.stringify(standing)) wrong.push(`${where}: stands ${JSON.stringify(stands)}`)
  }
  return { wrong, points, deaths: deathsAfter(cost.changing, turn).length }
}

describe.each(changes.map((change, turn) => ({ ...change, name: nameOf(change), turn })))('$name', (change) => {
  test('stands as if nothing had happened, wherever it was cut off', async () => {
    const { wrong, points, deaths } = await cutOffEverywhere(change, CODES, change.turn)
    expect(wrong).toEqual([])
    expect(deaths).toBeGreaterThan(0)
    expect(points).toBeGreaterThanOrEqual(deaths)
  }, PATIENCE_MS)
})

test('on a database that lets two documents have one id, a call that is repeated leaves traces', async () => {
  const seat = changes.find(({ endpoint, when }) => endpoint === registerForEvent.name && when === 'to a seat')
  await ground.cloud.control.break('unique')
  const found = seat && (await cutOffEverywhere(seat, [KILLED], 0))
  await ground.cloud.control.break(null)
  expect(found?.wrong).not.toEqual([])
}, PATIENCE_MS)
