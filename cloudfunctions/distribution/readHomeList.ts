/** What is brought home in one grid, in walking order. */
import { readHomeList as endpoint } from '@contract/distributionDesk'
import { accept } from '@domain/decision'
import { walkingOrder } from '@domain/walking'
import { communityOf } from '@domain/roles'
import { handle } from '@kernel/handle'
import { forbidden } from '@kernel/faults'
import { findThose } from '@kernel/finding'
import { isStaffOf } from '@kernel/staff'
import { gridOf } from './campaign'
import { portionRow } from './portions'

/** Four items for everybody of the largest grid. */
const MOST = 800
const MOST_BUILDINGS = 400

export const readHomeList = handle(endpoint, async ({ campaignId, gridId }, context) => {
  const { caller, store } = context
  const [campaign, grid] = await Promise.all([store.get('campaigns', campaignId), store.get('grids', gridId)])
  if (!campaign || grid?.communityId !== campaign.communityId) throw forbidden()
  if (!isStaffOf(context, campaign.communityId)) caller.require(gridOf(gridId))
  else caller.require(communityOf(campaign.communityId))
  const [there, buildings] = await Promise.all([
    findThose(store, 'entitlements', { index: 'byGrid', equal: { campaignId, gridId } }, { by: ({ _id }) => _id, counts: ({ channel, status }) => channel === 'home' && status !== 'ineligible' && status !== 'proposed', most: MOST }),
    store.find('buildings', { index: 'byCommunity', equal: { communityId: campaign.communityId }, limit: MOST_BUILDINGS })
  ])
  return accept({ rows: walkingOrder(there.map((one) => portionRow(context, one)), new Map(buildings.map(({ _id, order }) => [_id, order]))) })
})
