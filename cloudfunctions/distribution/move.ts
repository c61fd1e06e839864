/** A campaign on its way: submitted, taken back, opened, closed, filed away, called off. */
import { moveCampaign as endpoint } from '@contract/distribution'
import type { Instant } from '@domain/calendar'
import { set, type Change } from '@domain/conditional'
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
  return decision.accepted ? accept(campaignView(await change(context, campaign, to, deed, effectOf(to, now)))) : decision
})

/** Once it is closed or called off the clock forgets it in time; of what is called off nothing more is written down. */
const effectOf = (to: Deed['what'], now: Instant): Change => (to === 'closed' ? closing(now) : to === 'cancelled' ? { ...closing(now), entitling: set(null) } : {})
