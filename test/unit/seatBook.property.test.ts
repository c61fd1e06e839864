/** The seat book under a thousand random crowds: what must hold holds at every instant, and each guard is what makes it hold. */
import { crowdFaults } from '../fixtures/crowd'

const SCHEDULES = process.env.LONG === '1' ? 20_000 : 1_000
const FIRST_SEED = Number(process.env.SEED ?? 1)

test(`${SCHEDULES} crowds, from seed ${FIRST_SEED} on, leave every invariant whole`, async () => {
  const broken: Record<string, readonly string[]> = {}
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SCHEDULES; seed += 1) {
    const faults = await crowdFaults(seed)
    if (faults.length > 0) broken[`seed ${seed}`] = faults
  }
  expect(broken).toEqual({})
}, SCHEDULES > 1_000 ? 3_600_000 : 600_000)

describe('negative control: without the guard that', () => {
  const ENOUGH = 200

  test.each([
    ['nobody waits, newcomers pass the queue', /^waiting\.0$/, 'E4 a newcomer sits while others wait'],
    ['there is room, seats are sold twice', /^taken\./, 'E2 more'],
    ['nobody is inside already, people are in twice', /^inside\./, 'E1'],
    ['the party did not give up, it comes back', /^gone\./, 'a party that gave up is back'],
    ['the list has an end, it grows', /^waiting\.\d+$/, 'the waiting list is longer'],
    ['the head is still the head, somebody falls out of the queue', /^waiting\.0\.id$/, 'E1 inside names somebody without a place'],
    ['no room was made meanwhile, a party waits unseen', /^releases$/, 'E3 the head fits, and nobody is to look'],
    ['the seat is still held, and its hand took nobody away, a seat is given back twice', /^(seated|brought)\./, 'E2 taken is not the sum'],
    ['nobody of them is there, somebody is there without a seat', /^present\./, 'somebody is there who holds no seat'],
    ['the hand brought nobody else meanwhile, it brings more than it may', /^brought\./, 'more than six are inside by one hand']
  ])('%s', async (_what, guard, fault) => {
    const found = new Set<string>()
    for (let seed = 1; seed <= ENOUGH && ![...found].some((one) => one.startsWith(fault)); seed += 1) for (const one of await crowdFaults(seed, guard)) found.add(one)
    expect([...found].filter((one) => one.startsWith(fault))).not.toEqual([])
  })
})
