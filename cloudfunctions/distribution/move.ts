/** A campaign on its way: submitted, taken back, opened, closed, filed away, called off. */
import { moveCampaign as endpoint } from '@contract/distribution'
import { accept } from '@domain/decision'
import { decideMove, decideOpening, type Deed } from '@domain/distribution'
import { emptyStock, receivedOf } from '@domain/distributionStock'
import { handle } from '@kernel/handle'
import { campaignView, change, closing, isRepeat, staffCampaign } from './campaign'

export const moveCampaign = handle(endpoint, async ({ campaignId, to, reason }, context) => {
  const { caller, store, now } = context
  const campaign = await staffCampaign(context, campaignId)
  const deed: Deed = { at: now, by: caller.personId, what: to, ...(reason ? { reason } : {}) }
  if (isRepeat(campaign, deed)) return accept(campaignView(campaign))
  const decision = to === 'open' ? decideOpening(campaign, receivedOf((await store.get('stocks', campaignId)) ?? emptyStock(campaign))) : decideMove(campaign, to)
  return decision.accepted ? accept(campaignView(await change(context, campaign, to, deed, to === 'closed' ? closing(now) : {}))) : decision
})
