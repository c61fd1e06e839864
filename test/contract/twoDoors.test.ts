/** Two phones hand out the same noodles for a day without a network, one of them killed and each losing and doubling answers: nothing is lost, one portion counts, and whatever was given twice is listed. */
import { listOpenMatters, readProgress } from '@contract/distributionBooks'
import { handOver, readDesk } from '@contract/distributionDesk'
import { sendCommands, type Command } from '@contract/sync'
import { logVisit, readDay } from '@contract/visit'
import { at, HOUR, MINUTE } from '@domain/calendar'
import type { Outbox } from '@platform/outbox/outbox'
import { bearer, type Bearer } from '../fixtures/commands'
import { dice } from '../fixtures/dice'
import { dataOf, startGround, type Ground } from '../fixtures/ground'
import { noodles } from '../fixtures/noodles'
import { aNoodleTown } from '../fixtures/noodleStories'
import { Phone } from '../fixtures/phones'

/** At each phone; half of the elders are met by both. */
const RECORDS = process.env.LONG === '1' ? 500 : 60
const MORNING = at('2026-11-10T08:30')
const SEED = Number(process.env.SEED ?? 11)

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
})
afterAll(() => ground.stop())

/** A phone whose calls reach the cloud, but for those whose answers get lost on the way. */
const phoneOf = ({ key, account }: Bearer, lost: () => boolean): Phone =>
  new Phone(key, account, new Map(), async (commands: readonly Command[]) => {
    const { answers } = dataOf(await ground.call(key, sendCommands, { commands: [...commands] }))
    return lost() ? { at: 'silent' } : { at: 'answered', answers }
  })

/** Until nothing waits any more, however often an answer is lost. */
async function handIn(box: Outbox): Promise<void> {
  while (box.get().items.some(({ standing }) => standing.at === 'waiting')) await box.tryNow()
}

test(`${2 * RECORDS} records on two phones, from seed ${SEED}`, async () => {
  const shared = RECORDS / 2
  const elders = 2 * RECORDS - shared
  const town = await aNoodleTown(ground, 'two', { elders: Array.from({ length: elders }, () => ({})), campaign: { items: [noodles] } })
  const { campaignId } = town
  await ground.cloud.control.clock(MORNING)
  const { grids: [grid] } = dataOf(await ground.call(town.worker, readDay, { gridIds: [town.gridId] }))
  const { list } = dataOf(await ground.call(town.clerk, readDesk, { campaignId }))
  const [door, desk] = [{ ...(await bearer(ground, town.worker)), list: grid?.list.signed ?? '' }, { ...(await bearer(ground, town.clerk)), list: list.signed }]
  const chance = dice(SEED)
  const [doorPhone, deskPhone] = [phoneOf(door, () => chance.below(3) === 0), phoneOf(desk, () => chance.below(3) === 0)]
  const [left, right] = [await doorPhone.open(), await deskPhone.open()]
  for (const phone of [doorPhone, deskPhone]) phone.network(false)

  for (let number = 0; number < RECORDS; number += 1) {
    const madeAt = MORNING + (number + 1) * MINUTE
    const { elderId, itemId } = town.portion(number)
    await left.keep(logVisit, { elderId, visitedAt: madeAt, outcome: 'elder', needs: [], portions: [{ campaignId, itemId, receiver: { kind: 'self' } }] }, { scope: `elder:${elderId}`, madeAt, list: door.list })
    const other = town.portion(number + RECORDS - shared)
    await right.keep(handOver, { ...other, channel: 'onsite', receiver: { kind: 'self' }, given: true }, { scope: `elder:${other.elderId}`, madeAt: madeAt + MINUTE, list: desk.list })
  }
  // one of the phones is switched off and on again
  left.close()
  await ground.cloud.control.clock(MORNING + 12 * HOUR)
  const again = await doorPhone.open()
  for (const phone of [doorPhone, deskPhone]) phone.online = true
  await Promise.all([handIn(again), handIn(right)])

  const portions = (await ground.all('entitlements')).filter((one) => one.campaignId === campaignId)
  const standings = portions.map(({ handovers }) => handovers.map(({ standing }) => standing).sort().join())
  expect(standings.filter((one) => one === 'accepted')).toHaveLength(elders - shared)
  expect(standings.filter((one) => one === 'accepted,conflict')).toHaveLength(shared)
  expect(portions.flatMap(({ handovers }) => handovers).every(({ at: when }) => when <= MORNING + (RECORDS + 2) * MINUTE)).toBe(true)
  expect((await ground.all('visits')).filter(({ communityId }) => communityId === town.communityId)).toHaveLength(RECORDS)

  // whoever came second has it on their phone, and staff have it on their list
  const kept = [again, right].flatMap((box) => box.get().items)
  expect(kept.map(({ standing }) => standing.at)).toEqual(Array.from({ length: shared }, () => 'conflict'))
  const { conflicts } = dataOf(await ground.call(town.clerk, listOpenMatters, { campaignId }))
  expect(conflicts).toHaveLength(Math.min(100, shared))
  const { stock: { lines: [line] }, openConflicts } = dataOf(await ground.call(town.clerk, readProgress, { campaignId }))
  expect([openConflicts, line?.delivered, line?.onHand]).toEqual([shared, elders, 900 - elders])
}, 300_000)
