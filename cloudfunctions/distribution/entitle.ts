/** The next page of entitlements, for whoever waits in front of the progress. */
import { makeEntitlements as endpoint } from '@contract/distribution'
import { accept, refuse } from '@domain/decision'
import { handle } from '@kernel/handle'
import { campaignView, staffCampaign } from './campaign'
import { entitlePage } from './entitling'

export const makeEntitlements = handle(endpoint, async ({ campaignId }, context) => {
  const campaign = await staffCampaign(context, campaignId)
  if (campaign.status === 'draft' || campaign.status === 'roster_review' || campaign.status === 'cancelled') return refuse('wrong_state', { status: campaign.status })
  return accept(campaignView(await entitlePage(context, campaign)))
})
