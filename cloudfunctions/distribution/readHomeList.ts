/** What is brought home in one grid, in walking order. */
import { readHomeList as endpoint } from '@contract/distributionDesk'
import { accept } from '@domain/decision'
import { walkingOrder } from '@domain/walking'
import { handle } from '@kernel/handle'
import { forbidden } from '@kernel/faults'
import { communityOf, gridOf, isStaff } from './campaign'
import { portionRow } from './portions'

/** Two items for everybody of the largest grid. */
const MOST = 400

export const readHomeList = handle(endpoint, async ({ campaignId, gridId }, context) => {
  const { caller, store, secrets } = context
  const [campaign, grid] = await Promise.all([store.get('campaigns', campaignId), store.get('grids', gridId)])
  if (!campaign || grid?.communityId !== campaign.communityId) throw forbidden()
  if (!isStaff(context, campaign.communityId)) caller.require(gridOf(gridId))
  else caller.require(communityOf(campaign.communityId))
  const [there, buildings] = await Promise.all([
    store.find('entitlements', { index: 'byGrid', equal: { campaignId, gridId }, limit: MOST }),
    store.find('buildings', { index: 'byCommunity', equal: { communityId: campaign.communityId }, limit: MOST })
  ])
  const rows = there.filter(({ channel, status }) => channel === 'home' && status !== 'ineligible' && status !== 'proposed').map((one) => portionRow(secrets, one))
  return accept({ rows: walkingOrder(rows, new Map(buildings.map(({ _id, order }) => [_id, order]))) })
})
