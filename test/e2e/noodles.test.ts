/** Noodles: who is old enough by the day that counts; at the desk found in two taps, handed over at once, without a network as well, and a portion that went out twice is seen by staff (AC-06, AC-07, AC-09). */
import { draftCampaign } from '@contract/distribution'
import { handOver, readPortion } from '@contract/distributionDesk'
import { addElder } from '@contract/elder'
import type { Cloud } from '../cloud'
import { callsAs, granted } from '../fixtures/happenings'
import type { Street, Visitor } from './browser'
import { openStreet } from './openStreet'

const FIND = '点楼号，或输姓名、身份证末四位'

let cloud: Cloud
let street: Street
openStreet((opened) => ({ cloud, street } = opened))

async function deskOf(as: string): Promise<Visitor> {
  const desk = await street.visit({ as, path: 'packages/noodles/desk/index?id=dc_noodles' })
  await desk.find(FIND).waitFor()
  await desk.calm()
  return desk
}

async function portionOf(elderId: string) {
  const { portion } = granted(await (await callsAs(cloud, 'staff_fulin')).call(readPortion, { campaignId: 'dc_noodles', itemId: 'noodles', elderId }))
  return { status: portion.status, standings: portion.handovers.map(({ standing }) => standing), receivers: portion.handovers.map(({ receiver }) => receiver.kind) }
}

it('an elder is found by building and surname, her daughter collects, and what was tapped wrongly is taken back', async () => {
  const desk = await deskOf('staff_fulin')
  await desk.tap(/^1号楼，/)
  await desk.tap(/^姓王的，/)
  // the only one of that name there is picked already
  await desk.tap('别人代领')
  await desk.tap('发给王淑珍 1袋')
  await desk.until('请点一下和老人的关系')
  await desk.tap('子女')
  await desk.type('代领人姓名', '李红')
  await desk.tap('发给王淑珍 1袋')
  await desk.until('领取成功！祝王淑珍健康长寿！')
  expect(await portionOf('el_fulin_0')).toEqual({ status: 'delivered', standings: ['accepted'], receivers: ['proxy'] })

  await desk.tap('王淑珍点错了，撤回')
  await desk.tap('撤回')
  await desk.until('已撤回')
  await desk.calm()
  expect(await portionOf('el_fulin_0')).toMatchObject({ status: 'eligible', standings: ['taken_back'] })
}, 60_000)

it('the desk goes on without a network, one tap after another; what arrives later counts once, and what went out twice waits for staff', async () => {
  const desk = await deskOf('staff_fulin')
  await desk.tap('排队快发')
  await desk.goOffline()
  await desk.until(/^没有网络，照常发/)
  await desk.type(FIND, '吴桂香')
  await desk.tap('发给吴桂香1袋')
  await desk.type(FIND, '徐长贵')
  await desk.tap('发给徐长贵1袋')
  await desk.until('2条存在手机里，有网自动上传，别删小程序。')
  await desk.until('已记下，待上传')
  expect((await portionOf('el_fulin_9')).status).toBe('eligible')

  // meanwhile the other desk has given 徐长贵 a bag
  granted(await (await callsAs(cloud, 'reviewer_fulin')).call(handOver, { requestId: 'r_e2e_other_desk_0000', campaignId: 'dc_noodles', itemId: 'noodles', elderId: 'el_fulin_10', channel: 'onsite', receiver: { kind: 'self' } }))
  await desk.goOnline()
  await desk.until('这份好像已经领过')
  await desk.until(/徐长贵的这份.*领过了，已转社区核实。/)
  expect(await portionOf('el_fulin_9')).toMatchObject({ status: 'delivered', standings: ['accepted'] })
  expect((await portionOf('el_fulin_10')).standings).toEqual(['accepted', 'conflict'])
  await desk.tap('知道了')

  // that their own hand counts is not for the desk to say
  const office = await street.visit({ as: 'reviewer_fulin', path: 'packages/noodles/matters/index?id=dc_noodles' })
  await office.tap(/^徐长贵，/)
  // the one in doubt: that the other desk's was none is for somebody else to say
  await office.tap('核实这一笔')
  await office.tap(/^误记，/)
  await office.type('说明', '只发了一袋')
  await office.tap('就这样定')
  await office.until(/处理：只发了一袋/)
  expect((await portionOf('el_fulin_10')).standings.sort()).toEqual(['accepted', 'mistaken'])
}, 90_000)

it('who was born on the day that counts is old enough where it is said so, the day after is not, and a later day takes everybody in', async () => {
  const clerk = await callsAs(cloud, 'staff_zhongtai')
  const communityId = 'zhongtai'
  const births = { 于春生: '1956-10-17', 曲月英: '1956-10-18', 孙桂芳: '1956-10-19', 杨闰生: '1956-02-29' }
  for (const [number, [name, birthOn]] of Object.entries(births).entries()) {
    granted(await clerk.call(addElder, { requestId: `r_e2e_ages_00000${number}`, communityId, content: { name, birthOn, buildingId: 'zhongtai_b1', room: `${101 + number}` }, besides: [], reason: '刚搬来' }))
  }
  const items = [{ itemId: 'noodles', kind: 'goods', name: '长寿面', unit: '袋', minAge: 70 }] as const
  const written = (ageRefOn: string, birthdayCounts: boolean) =>
    clerk.call(draftCampaign, { campaignId: 'dc_e2e_ages', communityId, content: { title: '重阳长寿面', items: [...items], ageRefOn, birthdayCounts, proxyAllowed: true, sites: [], donors: [], contactPhone: '' } })
  granted(await written('2026-10-18', true))
  const office = await street.visit({ as: 'staff_zhongtai', path: 'packages/noodles/campaign/index?id=dc_e2e_ages' })
  await office.until('长寿面，3位能领，每位1袋')
  await office.until('孙桂芳到10月19日才满70周岁')

  await office.tap('改一改')
  await office.tap('不算')
  await office.tap('存下来')
  await office.until('长寿面，2位能领，每位1袋')
  granted(await written('2026-12-31', true))
  await office.openAgain()
  await office.until('长寿面，4位能领，每位1袋')
}, 60_000)
