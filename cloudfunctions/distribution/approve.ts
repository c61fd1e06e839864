/** A campaign is approved by somebody who had no hand in it; then everybody gets what they are entitled to written down. */
import { approveCampaign as endpoint } from '@contract/distribution'
import { set } from '@domain/conditional'
import { accept } from '@domain/decision'
import { authorsOf, decideApproval, type Campaign } from '@domain/distribution'
import { handle, type Context } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { campaignView, change, isRepeat, staffCampaign } from './campaign'
import { entitlePage } from './entitling'

export const approveCampaign = handle(endpoint, async ({ campaignId, seenAt }, context) => {
  const { caller, store, now } = context
  const campaign = await staffCampaign(context, campaignId)
  const deed = { at: now, by: caller.personId, what: 'approved' as const }
  // what goes on after the approval may have been cut off
  if (isRepeat(campaign, deed)) return accept(campaignView(await entitlePage(context, campaign)))
  const decision = decideApproval(campaign, { isAuthor: await isAuthor(context, campaign), seenAt })
  if (!decision.accepted) return decision
  // first, so that nothing is taken back under a campaign whose approval was cut off: the roster has been used, and what was imported before stays
  await store.updateIf('rosters', campaign.communityId, { all: {} }, { usedAt: set(now) })
  const approved = await change(context, campaign, 'approved', deed, { entitling: set({ after: null, made: 0 }) })
  return accept(campaignView(await entitlePage(context, approved)))
})

async function isAuthor(context: Context, campaign: Campaign): Promise<boolean> {
  const roster = await context.store.get('rosters', campaign.communityId)
  return isOneOf(context, authorsOf(campaign, (roster?.imports ?? []).map(({ by }) => by)))
}
