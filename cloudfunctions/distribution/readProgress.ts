/** How far a campaign has come, as counts. */
import { readProgress as endpoint, type SigningView } from '@contract/distributionBooks'
import { accept } from '@domain/decision'
import type { Campaign } from '@domain/distribution'
import { emptyStock, giftsOf, standingSignings } from '@domain/distributionStock'
import { handle, type Context } from '@kernel/handle'
import { accountedCampaign, sideOf } from './campaign'
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
    signings: await signingsOf(context, campaign),
    at: now
  })
})

async function signingsOf(context: Context, campaign: Campaign): Promise<readonly SigningView[]> {
  const signings = standingSignings(campaign)
  if (signings.length === 0) return []
  const names = new Map((await context.store.getMany('persons', signings.map(({ by }) => by))).map(({ _id, name }) => [_id, name]))
  const side = sideOf(context, campaign)
  return signings.map(({ by, role, at, left }) => ({ role, by: names.get(by) ?? '', at, left, mine: role === side }))
}
