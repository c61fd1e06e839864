/** One campaign, as it is prepared and accounted for. */
import { readCampaign as endpoint } from '@contract/distribution'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { accountedCampaign, campaignView } from './campaign'

export const readCampaign = handle(endpoint, async ({ campaignId }, context) => accept(campaignView(await accountedCampaign(context, campaignId))))
