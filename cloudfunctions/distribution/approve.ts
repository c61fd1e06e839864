/** A campaign is approved by somebody who had no hand in it; then everybody gets what they are entitled to written down. */
import { approveCampaign as endpoint } from '@contract/distribution'
import { is, set } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { authorsOf, decideApproval } from '@domain/distribution'
import { emptyRoster } from '@domain/elder'
import { rosterOf } from '@kernel/elders'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { campaignView, change, isRepeat, staffCampaign } from './campaign'
import { entitlePage } from './entitling'

export const approveCampaign = handle(endpoint, async ({ campaignId, seenAt, rosterVersion }, context) => {
  const { caller, store, now } = context
  const campaign = await staffCampaign(context, campaignId)
  const { communityId } = campaign
  const deed = { at: now, by: caller.personId, what: 'approved' as const }
  // what goes on after the approval may have been cut off
  if (isRepeat(campaign, deed)) return accept(campaignView(await entitlePage(context, campaign)))
  await store.insert('rosters', emptyRoster(communityId))
  const roster = await rosterOf(store, communityId)
  const decision = decideApproval(campaign, roster, await isOneOf(context, authorsOf(campaign, roster)), { seenAt, rosterVersion })
  if (!decision.accepted) return decision
  // first, so that nothing is taken back under a campaign whose approval was cut off: the roster has been used, and what was imported before stays
  const used = await store.updateIf('rosters', communityId, { all: { version: is(rosterVersion) } }, { usedAt: set(now), hands: set([]) })
  if (!used && (await rosterOf(store, communityId)).version !== rosterVersion) return refuse('roster_changed')
  const approved = await change(context, campaign, 'approved', deed, { entitling: set({ after: null, made: 0 }), rosterVersion: set(rosterVersion) })
  return accept(campaignView(await entitlePage(context, approved)))
})
