/** The community's campaigns in some states. */
import { listCampaigns as endpoint } from '@contract/distribution'
import { accept } from '@domain/decision'
import { forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { campaignView, givesTo, worksIn } from './campaign'

/** Some years of a community that hands out something every month. */
const MOST = 40

export const listCampaigns = handle(endpoint, async ({ communityId, statuses }, context) => {
  if (!worksIn(context, communityId)) throw forbidden()
  const campaigns = await context.store.find('campaigns', { index: 'byCommunity', equal: { communityId, status: statuses }, order: 'backward', limit: MOST })
  const works = context.caller.grants.some(({ role }) => role !== 'coop_officer')
  return accept({ campaigns: campaigns.filter((campaign) => works || givesTo(context, campaign)).map(campaignView) })
})
