/** How far a campaign has come, as counts. */
import { readProgress as endpoint } from '@contract/distributionBooks'
import { accept } from '@domain/decision'
import { emptyStock, giftsOf } from '@domain/distributionStock'
import { handle } from '@kernel/handle'
import { accountedCampaign } from './campaign'
import { countsOf } from './counts'
import { allPortions } from './portions'

export const readProgress = handle(endpoint, async ({ campaignId }, context) => {
  const { store, now } = context
  const campaign = await accountedCampaign(context, campaignId)
  const [stored, portions] = await Promise.all([store.get('stocks', campaignId), allPortions(context, campaignId)])
  const stock = stored ?? emptyStock(campaign)
  const { items, lines } = countsOf(campaign, stock, portions)
  return accept({
    items,
    stock: { lines, donors: giftsOf(stock, campaign) },
    openConflicts: portions.reduce((sum, { openConflicts }) => sum + openConflicts, 0),
    awaitingWitness: portions.filter(({ awaitingSince }) => awaitingSince !== undefined).length,
    at: now
  })
})
