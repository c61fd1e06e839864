/** Family asks for noodles to be brought home, from a telephone that stands on the roster and that WeChat vouches for. */
import { me } from '@contract/account'
import { moveCampaign } from '@contract/distribution'
import { handOver, readHomeList, setChannel } from '@contract/distributionDesk'
import { askHome, listWaiting } from '@contract/distributionMine'
import { DAY } from '@domain/calendar'
import { WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { portionAt } from '../fixtures/noodleGround'
import { aNoodleTown, daughterOf } from '../fixtures/noodleStories'
import { openidOf, personOf } from '../fixtures/people'

let ground: Ground
let number = 0
beforeAll(async () => void (ground = await startGround()))
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

const hall = { name: '一楼大厅', startAt: WHILE_OPEN - DAY, endAt: WHILE_OPEN + DAY }
const over = { name: '北门', startAt: WHILE_OPEN - 2 * DAY, endAt: WHILE_OPEN - DAY }

async function aFamily() {
  const there = await aNoodleTown(ground, `ask_${(number += 1)}`, { campaign: { sites: [{ siteId: 'hall', ...hall }, { siteId: 'gate', ...over }] } })
  const daughter = await daughterOf(there, ground)
  const asked = { campaignId: there.campaignId, elderId: there.portion().elderId }
  return { there, daughter, asked, waiting: async () => dataOf(await ground.call(daughter, listWaiting, {})) }
}

test('what waits is seen with a masked name, asked home for, once more the same, and then stands on the worker’s list', async () => {
  const { there, daughter, asked, waiting } = await aFamily()
  dataOf(await ground.call(there.clerk, setChannel, { ...there.portion(0, 'cash'), channel: 'onsite', workerId: personOf(there.worker) }))
  const { vouched, portions } = await waiting()
  expect(vouched).toBe(true)
  expect(portions.map(({ elder, item, channel }) => [elder, item, channel]).sort()).toEqual([['王**', '爱心袋装面条', 'onsite'], ['王**', '高龄补贴', 'onsite']])
  // where it can be collected still
  expect(portions.map(({ sites }) => sites)).toEqual([[hall], [hall]])
  expect(JSON.stringify(portions)).not.toContain('王淑珍')

  for (const _time of [1, 2]) expect(dataOf(await ground.call(daughter, askHome, asked)).portions.map(({ item, channel, sites }) => [item, channel, sites?.length]).sort()).toEqual([['爱心袋装面条', 'home', undefined], ['高龄补贴', 'onsite', 1]])
  expect(await portionAt(ground, there.portion())).toMatchObject({ channel: 'home', homeAskedAt: expect.any(Number) as number })
  // how cash goes that staff bound is not the family's to say
  expect(await portionAt(ground, there.portion(0, 'cash'))).toMatchObject({ channel: 'onsite', workerId: personOf(there.worker) })
  // two work in the grid, until it is bound to one of them
  const brought = async () => (await waiting()).portions.flatMap(({ workers = [] }) => workers.toSorted())
  expect(await brought()).toEqual([there.worker, there.worker2].map((key) => `名字${key}`))
  dataOf(await ground.call(there.clerk, setChannel, { ...there.portion(), channel: 'home', workerId: personOf(there.worker2) }))
  expect(await brought()).toEqual([`名字${there.worker2}`])

  const { rows } = dataOf(await ground.call(there.worker, readHomeList, { campaignId: there.campaignId, gridId: there.gridId }))
  expect(rows.map(({ elderId, askedAt }) => [elderId, askedAt])).toEqual([[asked.elderId, expect.any(Number)]])

  dataOf(await ground.call(there.worker, handOver, { requestId: aRequestId(), ...there.portion(), channel: 'home', receiver: { kind: 'self' } }))
  const handed = (await waiting()).portions.find(({ item }) => item === '爱心袋装面条')?.handed
  expect(handed).toMatchObject({ channel: 'home' })
})

test('the first page tells whoever lives there while something is handed out, vouched for or not', async () => {
  const { there, daughter } = await aFamily()
  const other = `${there.id}_elsewhere`
  await ground.people([{ key: other, community: 'elsewhere' }])
  const told = () => Promise.all([daughter, there.colleague, other, 'never_seen'].map(async (who) => dataOf(await ground.call(who, me, {})).handsOut))
  expect(await told()).toEqual([true, true, undefined, undefined])
  dataOf(await ground.call(there.clerk, moveCampaign, { campaignId: there.campaignId, to: 'closed' }))
  expect(await told()).toEqual([undefined, undefined, undefined, undefined])
})

test('nobody sees or asks for another’s elder, nor from a telephone that nobody vouches for', async () => {
  const { there, daughter, asked, waiting } = await aFamily()
  const other = await aFamily()
  // the same number in another community is another roster's
  expect((await waiting()).portions.every(({ campaignId }) => campaignId === there.campaignId)).toBe(true)
  for (const who of [other.daughter, there.colleague, 'never_seen']) expect(outcomeOf(await ground.call(who, askHome, asked))).toBe('forbidden')
  expect(outcomeOf(await ground.call(daughter, askHome, { ...asked, elderId: there.portion(1).elderId }))).toBe('forbidden')

  const account = await ground.document('accounts', openidOf(daughter))
  if (!account) throw new Error('she has an account')
  const { phoneVerifiedAt: _vouched, ...unvouched } = account
  await ground.forget('accounts', [account._id])
  await ground.put('accounts', unvouched)
  expect(await waiting()).toEqual({ vouched: false, portions: [] })
  expect(outcomeOf(await ground.call(daughter, askHome, asked))).toBe('forbidden')
})
