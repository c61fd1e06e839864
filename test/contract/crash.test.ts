/** Every change is cut off before the first of its calls to the database and after each that left something there, and asked again: in the end it stands as if nothing had happened. */
import { registerForEvent } from '@contract/event'
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
/** The worst: nothing after it takes effect. Then an error that the SDK reports, and one that the transaction is to try again. */
const CODES = LONG ? [KILLED, 'DATABASE_REQUEST_FAILED', 'DATABASE_TRANSACTION_CONFLICT'] : [KILLED]

let ground: Ground
let number = 0
beforeAll(async () => {
  ground = await startGround()
  await ground.staff('clerk', 'community_staff')
  await ground.staff('reviewer', 'community_reviewer')
  await ground.put('streets', { _id: 'street_2', name: '东海街道', order: 0 })
  await ground.put('communities', { _id: 'jincheng', name: '锦城社区', streetId: 'street_2', phone: '05350001230', address: '', order: 0 })
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

/** What went wrong at which call, and at how many calls it was cut off. */
async function cutOffEverywhere({ endpoint, begin }: Change, codes: readonly string[]): Promise<{ readonly wrong: readonly string[]; readonly points: number; readonly changes: number }> {
  const whole = `x${(number += 1)}x`
  const unbroken = await begin(ground, whole)
  await ground.cloud.control.forgetStats()
  const answer = told(await unbroken.ask(), whole)
  const { calls, changing } = (await statsOf(endpoint)) ?? { calls: { max: 0 }, changing: [] as readonly number[] }
  const standing = told(await unbroken.look(), whole)
  expect(answer).toMatchObject({ ok: true })

  const wrong: string[] = []
  let points = 0
  for (const code of codes) for (const when of ['before', 'after'] as const) for (let call = 1; call <= calls.max; call += 1) {
    // where the function dies, what stands before its next call is what stood after the last one, and a call that only read left nothing
    if (code === KILLED && !LONG && (when === 'before' ? call > 1 : !changing.includes(call))) continue
    const id = `x${(number += 1)}x`
    const { ask, look } = await begin(ground, id)
    await ground.cloud.control.forgetStats()
    await ground.cloud.control.fail({ endpoint, call, when, code })
    const first = await ask()
    const struck = ((await statsOf(endpoint))?.faults ?? 0) > 0
    if (struck) points += 1
    const where = `${code} ${when} call ${call}`
    if (struck && code === KILLED && outcomeOf(first) !== 'unavailable') wrong.push(`${where}: ${outcomeOf(first)}`)
    const again = told(await ask(), id)
    const stands = told(await look(), id)
    if (JSON.stringify(again) !== JSON.stringify(answer)) wrong.push(`${where}: answered ${JSON.stringify(again)}`)
    if (JSON.stringify(stands) !== JSON.stringify(standing)) wrong.push(`${where}: stands ${JSON.stringify(stands)}`)
  }
  return { wrong, points, changes: changing.length }
}

describe.each(changes.map((change) => ({ ...change, name: nameOf(change) })))('$name', (change) => {
  test('stands as if nothing had happened, wherever it was cut off', async () => {
    const { wrong, points, changes } = await cutOffEverywhere(change, CODES)
    expect(wrong).toEqual([])
    expect(changes).toBeGreaterThan(0)
    expect(points).toBeGreaterThanOrEqual(changes)
  }, 120_000)
})

test('on a database that lets two documents have one id, a call that is repeated leaves traces', async () => {
  const seat = changes.find(({ endpoint, when }) => endpoint === registerForEvent.name && when === 'to a seat')
  await ground.cloud.control.break('unique')
  const found = seat && (await cutOffEverywhere(seat, [KILLED]))
  await ground.cloud.control.break(null)
  expect(found?.wrong).not.toEqual([])
}, 120_000)
