/** What of a campaign wants somebody's eyes. */
import { listOpenMatters as endpoint } from '@contract/distributionBooks'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { staffCampaign } from './campaign'
import { portionViews } from './portions'

const MOST = 100

export const listOpenMatters = handle(endpoint, async ({ campaignId }, context) => {
  const { store } = context
  await staffCampaign(context, campaignId)
  const lists = await Promise.all([
    store.find('entitlements', { index: 'byConflict', equal: { campaignId }, from: 1, limit: MOST }),
    store.find('entitlements', { index: 'byAwaiting', equal: { campaignId }, from: 0, limit: MOST }),
    store.find('entitlements', { index: 'byStatus', equal: { campaignId, status: 'proposed' }, limit: MOST }),
    store.find('entitlements', { index: 'byTakenBack', equal: { campaignId }, from: 0, limit: MOST })
  ])
  const views = await portionViews(context, lists.flat())
  const from = (list: number) => lists.slice(0, list).reduce((sum, { length }) => sum + length, 0)
  const [conflicts = [], awaiting = [], proposed = [], takenBack = []] = lists.map(({ length }, list) => views.slice(from(list), from(list) + length))
  return accept({ conflicts, awaiting, proposed, takenBack })
})
