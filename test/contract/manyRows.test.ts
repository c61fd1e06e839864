/** Whoever counts is found, however many rows stand before them that do not: what imports have staged, what is for others, what was long ago. */
import { readCards } from '@contract/distributionBooks'
import { findElders, readHomeList } from '@contract/distributionDesk'
import { listWaiting } from '@contract/distributionMine'
import { addElder, listElders, markElder } from '@contract/elder'
import { readDay } from '@contract/visit'
import { entitlementId } from '@domain/distributionEntitlement'
import { WHILE_OPEN } from '../fixtures/events'
import { anElder } from '../fixtures/elders'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { portionAt } from '../fixtures/noodleGround'
import { aHandover, anEntitlement } from '../fixtures/noodles'
import { aNoodleTown, daughterOf } from '../fixtures/noodleStories'
import { aBook, aRow, read } from '../fixtures/rosters'

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
  await ground.cloud.control.clock(WHILE_OPEN)
})
afterAll(() => ground.stop())

test('a thousand rows that nobody confirmed hide none of those who are on the roster', async () => {
  const town = await aNoodleTown(ground, 'staged')
  const { communityId, gridId, buildingId, clerk, worker } = town
  const daughter = await daughterOf(town, ground)
  const [elder] = (await ground.all('elders')).filter(({ _id }) => _id === town.portion().elderId)
  // of the same name, at the same telephone, and before them in every order
  const staged = Array.from({ length: 1001 }, (_, number) => anElder({ _id: `a_${number}`, communityId, gridId, buildingId, importId: 'im_staged', ...(elder?.phoneTag ? { phoneTag: elder.phoneTag } : {}) }))
  await ground.put('elders', ...staged)
  const [own, second] = [town.portion(0).elderId, town.portion(1).elderId]
  expect(dataOf(await ground.call(worker, readDay, { gridIds: [gridId] })).grids[0]?.elders.map(({ elderId }) => elderId)).toEqual([own, second])
  expect(dataOf(await ground.call(clerk, listElders, { communityId, status: 'active' })).elders.map(({ elderId }) => elderId)).toEqual([own, second])
  expect(dataOf(await ground.call(clerk, readCards, { gridId })).cards.map(({ elderId }) => elderId)).toEqual([own, second])
  expect(dataOf(await ground.call(daughter, listWaiting, {})).portions.map(({ elderId }) => elderId)).toEqual([own, own])
  expect(outcomeOf(await ground.call(clerk, addElder, { requestId: aRequestId(), communityId, content: { name: '王淑珍', birthOn: '1941-03-05', buildingId, room: '999' }, besides: [], reason: '刚搬来' }))).toBe('looks_known')
  expect((await read(ground, clerk, communityId, aBook(aRow({ 身份证号: null, 出生日期: '1941-03-05', '室*': '999' })))).counts).toMatchObject({ new: 0, suspected: 1 })
})

test('hundreds of portions of others hide none that is brought home, or that is sought', async () => {
  const town = await aNoodleTown(ground, 'many', { elders: [{ _id: 'el_z_home', told: { room: '1', mobility: 'bedridden' } }] })
  const { campaignId, communityId, gridId, buildingId } = town
  await ground.put('entitlements', ...Array.from({ length: 901 }, (_, number) => anEntitlement({ campaignId, communityId, gridId, buildingId, itemId: 'a', elderId: `a_${number}`, name: '李四海' })))
  expect(dataOf(await ground.call(town.worker, readHomeList, { campaignId, gridId })).rows.map(({ elderId }) => elderId)).toEqual(['el_z_home', 'el_z_home'])
  expect(dataOf(await ground.call(town.clerk, findElders, { campaignId, by: { kind: 'home', buildingId, name: '王' } })).rows.map(({ elderId }) => elderId)).toEqual(['el_z_home', 'el_z_home'])
})

test('whoever is gone gets nothing any more, however much they were given before and after', async () => {
  const town = await aNoodleTown(ground, 'long')
  const { elderId } = town.portion()
  const before = ['a', 'z'].flatMap((when) => Array.from({ length: 50 }, (_, number) => anEntitlement({ campaignId: `${when}_${number}`, communityId: town.communityId, elderId, status: 'delivered', handovers: [aHandover()] })))
  await ground.put('entitlements', ...before)
  dataOf(await ground.call(town.clerk, markElder, { elderId, status: 'moved', reason: '搬走了' }))
  expect((await portionAt(ground, town.portion())).status).toBe('ineligible')
  expect((await ground.document('entitlements', entitlementId('a_0', 'noodles', elderId)))?.status).toBe('delivered')
})
