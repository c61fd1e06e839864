/** Three desks hand noodles to three hundred elders in a quarter of an hour: each gets one portion, whoever stands in line twice is told, a wrong tap is taken back, and the stock adds up. */
import { readProgress } from '@contract/distributionBooks'
import { readDesk, undoHandOver } from '@contract/distributionDesk'
import { at, MINUTE } from '@domain/calendar'
import { dataOf, outcomeOf, startGround, tally, type Ground } from '../fixtures/ground'
import { noodles } from '../fixtures/noodles'
import { aNoodleTown } from '../fixtures/noodleStories'

const ELDERS = 300
/** One of them serves somebody every nine seconds, all three twenty in a minute. */
const DESKS = 3
const BEGINS = at('2026-11-10T08:30')
const EVERY_MS = 9_000
/** Every so many goes on to the next desk and tries again; every so many was tapped instead of somebody else. */
const [GREEDY, MISTAKEN] = [10, 25]

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
})
afterAll(() => ground.stop())

test(`${ELDERS} hand-overs within fifteen minutes`, async () => {
  const town = await aNoodleTown(ground, 'three', { elders: Array.from({ length: ELDERS }, () => ({})), campaign: { items: [noodles] } })
  const desks = [town.clerk, town.colleague, town.reviewer]
  const command = (number: number, attempt: string) => town.command(`${attempt}_${number}`)
  const give = async (number: number, attempt = 'first') => outcomeOf(await town.give(desks[(number + (attempt === 'again' ? 1 : 0)) % DESKS] ?? '', command(number, attempt), town.portion(number)))

  const first: string[] = []
  const again: string[] = []
  const undone: string[] = []
  let now = BEGINS
  for (let number = 0; number < ELDERS; number += DESKS) {
    await ground.cloud.control.clock((now = BEGINS + (number / DESKS) * EVERY_MS))
    const served = Array.from({ length: DESKS }, (_, desk) => number + desk)
    first.push(...(await Promise.all(served.map((one) => give(one)))))
    for (const one of served) {
      if (one % GREEDY === 0) again.push(await give(one, 'again'))
      if (one % MISTAKEN !== 1) continue
      undone.push(outcomeOf(await ground.call(desks[one % DESKS] ?? '', undoHandOver, { ...town.portion(one), of: command(one, 'first') })))
      first.push(await give(one, 'right'))
    }
  }

  expect(now - BEGINS).toBeLessThan(15 * MINUTE)
  const mistaken = ELDERS / MISTAKEN
  expect([tally(first), tally(again), tally(undone)]).toEqual([{ ok: ELDERS + mistaken }, { already_handed_over: ELDERS / GREEDY }, { ok: mistaken }])
  const { rows } = dataOf(await ground.call(town.clerk, readDesk, { campaignId: town.campaignId }))
  expect(tally(rows.map(({ status }) => status))).toEqual({ delivered: ELDERS })
  const { stock: { lines: [line] }, openConflicts } = dataOf(await ground.call(town.clerk, readProgress, { campaignId: town.campaignId }))
  expect([openConflicts, line?.delivered, line?.onHand]).toEqual([0, ELDERS, 900 - ELDERS])
}, 60_000)
