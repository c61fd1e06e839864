/** Nothing is due to whoever is gone, in whatever order it is said that they are, that they are not, and that something is due to them. */
import { makeEntitlements } from '@contract/distribution'
import { addEntitlement, confirmAddition, reverseHandOver } from '@contract/distributionBooks'
import { markElder } from '@contract/elder'
import { WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { portionAt } from '../fixtures/noodleGround'
import { noodles } from '../fixtures/noodles'
import { aNoodleTown, type Noodles } from '../fixtures/noodleStories'

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
  await ground.cloud.control.clock(WHILE_OPEN)
})
afterAll(() => ground.stop())

const mark = ({ clerk }: Noodles, elderId: string, status: 'died' | 'moved' | 'active') => ground.call(clerk, markElder, { elderId, status, reason: '女儿来电' })

test('what is reversed or added after somebody died is due to nobody', async () => {
  const town = await aNoodleTown(ground, 'gone', { elders: [{}, {}], campaign: { items: [noodles] } })
  const of = aRequestId()
  dataOf(await town.give(town.clerk, of))
  dataOf(await mark(town, town.portion(0).elderId, 'died'))
  expect(dataOf(await ground.call(town.reviewer, reverseHandOver, { ...town.portion(0), of, reason: '没有领' })).portion.status).toBe('ineligible')
  await ground.forget('entitlements', [(await portionAt(ground, town.portion(1)))._id])
  dataOf(await ground.call(town.clerk, addEntitlement, { ...town.portion(1), reason: '漏登' }))
  dataOf(await mark(town, town.portion(1).elderId, 'moved'))
  expect(outcomeOf(await ground.call(town.reviewer, confirmAddition, town.portion(1)))).toBe('not_on_roster')
  expect((await portionAt(ground, town.portion(1))).status).toBe('ineligible')
})

test('whoever dies while the list is made, or is back in the moment in which they are gone, has what the roster says in the end', async () => {
  const town = await aNoodleTown(ground, 'race', { elders: Array.from({ length: 24 }, () => ({})), campaign: { items: [noodles], status: 'approved', entitling: { after: null, made: 0 } } })
  const elders = town.elders.map(({ _id }) => _id)
  await ground.forget('entitlements', (await ground.all('entitlements')).filter(({ campaignId }) => campaignId === town.campaignId).map(({ _id }) => _id))
  const wrong = async () => {
    const portions = (await ground.all('entitlements')).filter(({ campaignId }) => campaignId === town.campaignId)
    const standing = new Map((await ground.all('elders')).map(({ _id, status }) => [_id, status]))
    return portions.flatMap(({ elderId, status }) => ((standing.get(elderId) === 'active') === (status === 'eligible') ? [] : [`${elderId} ${standing.get(elderId)} ${status}`]))
  }
  await Promise.all([ground.call(town.clerk, makeEntitlements, { campaignId: town.campaignId }), ...elders.slice(0, 12).map((elderId) => mark(town, elderId, 'died'))])
  expect(await wrong()).toEqual([])
  await Promise.all(elders.slice(0, 12).flatMap((elderId) => [mark(town, elderId, 'active'), mark(town, elderId, 'moved')]))
  expect(await wrong()).toEqual([])
})
