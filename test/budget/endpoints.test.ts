/** No call costs the database more than its budget, and none costs more because the town has grown. */
import { nameOf } from '../fixtures/attempts'
import { endpoints } from '../fixtures/endpoints'
import { startGround, type Ground } from '../fixtures/ground'
import { grow, townPart } from '../fixtures/town'
import { databaseOn } from '../local/sdk'
import { budgets } from './budgets'
import { costsOn, everyCall, type Cost, type Costs } from './costs'

/** The third year of the pilot is about thirty times the town. What reads more in a larger one does so in one four times as large, but for what grows by less than a third of its page with each town: that is for the long run. */
const TIMES = process.env.LONG === '1' ? 30 : 4
const SEED = Number(process.env.SEED ?? 1)

let ground: Ground
let small: Costs
let large: Costs

beforeAll(async () => {
  ground = await startGround()
  await grow(ground, 0, 1, SEED)
  small = await costsOn(ground, 'small')
  await grow(ground, 1, TIMES, SEED)
  large = await costsOn(ground, 'large')
}, 600_000)
afterAll(() => ground.stop())

const costIn = (costs: Costs, name: string): Cost => {
  const cost = costs.get(name)
  if (!cost) throw new Error(`nobody asked ${name}`)
  return cost
}

test('every endpoint is asked, in ways that each have a budget', () => {
  expect(new Set(everyCall.map(({ endpoint }) => endpoint))).toEqual(new Set([...endpoints.map(({ name }) => name), 'timers']))
  expect(Object.keys(budgets).sort()).toEqual(everyCall.map(nameOf).sort())
})

test(`the town is ${TIMES} times as large as at first`, async () => {
  const first = townPart(0, SEED)
  for (const name of ['persons', 'registrations', 'events', 'grants', 'buildings'] as const) {
    const { total } = await databaseOn(ground.cloud).collection(name).count()
    expect(total).toBeGreaterThan(first[name].length * (TIMES - 1))
  }
})

describe.each(everyCall.map((call) => ({ name: nameOf(call), reason: call.reason ?? 'ok' })))('$name', ({ name, reason }) => {
  const { calls = 0, page = 0 } = budgets[name] ?? {}

  test(`asks the database ${calls} times at most`, () => {
    for (const costs of [small, large]) {
      expect(costIn(costs, name).outcome).toBe(reason)
      expect(costIn(costs, name).calls).toBeLessThanOrEqual(calls)
    }
  })

  test(page > 0 ? `examines ${page} documents more in the larger town at most` : 'examines as many documents in the larger town', () => {
    expect(Math.abs(costIn(large, name).examined - costIn(small, name).examined)).toBeLessThanOrEqual(page)
  })

  test('never reads a collection from end to end', () => {
    expect([...costIn(small, name).scans, ...costIn(large, name).scans]).toEqual([])
  })
})
