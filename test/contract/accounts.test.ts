/** 对账 by two sides: the community and the co-operative count the same, see who signed over what, and sign anew where something was spoilt in between. */
import { inviteToRole, listPlaces } from '@contract/accountRoles'
import { listCampaigns, moveCampaign, moveStock, readCampaign, reconcileCampaign } from '@contract/distribution'
import { readProgress } from '@contract/distributionBooks'
import { coopIdOf } from '@domain/places'
import { WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { aNoodleTown } from '../fixtures/noodleStories'

let ground: Ground
let number = 0
beforeAll(async () => {
  ground = await startGround()
  await ground.put('streets', { _id: 'street_2', name: '福莱山街道', order: 1 })
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

/** Closed, with 900 bags left; the co-operative gives where it is said. */
async function aClosedCampaign(gives = true) {
  const id = `accounts_${(number += 1)}`
  const there = await aNoodleTown(ground, id, gives ? { campaign: { coopId: coopIdOf(`c_${id}`) } } : {})
  dataOf(await ground.call(there.clerk, moveCampaign, { campaignId: there.campaignId, to: 'closed' }))
  const { campaignId } = there
  return {
    there,
    signs: (who: string, count: number) => ground.call(who, reconcileCampaign, { campaignId, left: [{ itemId: 'noodles', count }] }),
    signings: async (who: string) => dataOf(await ground.call(who, readProgress, { campaignId })).signings.map(({ role, left, mine }) => [role, left.noodles, mine]),
    status: async () => dataOf(await ground.call(there.clerk, readCampaign, { campaignId })).status
  }
}

test('the officer finds the campaign, sees what the community signed, and signs the same', async () => {
  const { there, signs, signings, status } = await aClosedCampaign()
  const listed = dataOf(await ground.call(there.coop, listCampaigns, { communityId: there.communityId, statuses: ['closed'] })).campaigns
  expect(listed.map(({ campaignId }) => campaignId)).toEqual([there.campaignId])
  for (const _time of [1, 2]) expect(dataOf(await signs(there.clerk, 900)).status).toBe('closed')
  expect(await signings(there.coop)).toEqual([['staff', 900, false]])
  expect(outcomeOf(await signs(there.coop, 899))).toBe('stock_differs')
  expect(dataOf(await signs(there.coop, 900)).status).toBe('reconciled')
  expect([await status(), await signings(there.clerk)]).toEqual(['reconciled', [['staff', 900, true], ['coop', 900, false]]])
})

test('where a bag was spoilt after the first signature, whoever signed before signs anew', async () => {
  const { there, signs, signings, status } = await aClosedCampaign()
  dataOf(await signs(there.clerk, 900))
  dataOf(await ground.call(there.clerk, moveStock, { requestId: aRequestId(), campaignId: there.campaignId, itemId: 'noodles', kind: 'damage', quantity: 1 }))
  expect(outcomeOf(await signs(there.coop, 899))).toBe('counted_otherwise')
  expect(dataOf(await signs(there.colleague, 899)).status).toBe('closed')
  expect(await signings(there.coop)).toEqual([['staff', 899, false]])
  expect(dataOf(await signs(there.coop, 899)).status).toBe('reconciled')
  expect(await status()).toBe('reconciled')
})

test('to an officer a campaign to which the co-operative does not give is not there', async () => {
  const { there, signs } = await aClosedCampaign(false)
  expect(dataOf(await ground.call(there.coop, listCampaigns, { communityId: there.communityId, statuses: ['closed'] })).campaigns).toEqual([])
  expect(outcomeOf(await signs(there.coop, 900))).toBe('forbidden')
  expect(dataOf(await signs(there.clerk, 900)).status).toBe('reconciled')
})

test('a reviewer invites the officer of the community’s own co-operative, and of no other', async () => {
  const { there } = await aClosedCampaign()
  const { places } = dataOf(await ground.call(there.reviewer, listPlaces, { within: { kind: 'community', id: there.communityId }, kind: 'partner' }))
  expect(places).toEqual([{ scope: { kind: 'partner', id: coopIdOf(there.communityId) }, name: '股份经济合作社' }])
  const invited = (id: string) => ground.call(there.reviewer, inviteToRole, { requestId: aRequestId(), role: 'coop_officer', scope: { kind: 'partner', id } })
  expect(dataOf(await invited(coopIdOf(there.communityId))).code).toMatch(/^\d{8}$/)
  expect(outcomeOf(await invited(coopIdOf('datuan')))).not.toBe('ok')
})
