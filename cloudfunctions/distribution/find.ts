/** Finding an elder at the desk: by where they live and what they are called, by their card, by the last four of their number. */
import { findElders as endpoint } from '@contract/distributionDesk'
import { accept, refuse } from '@domain/decision'
import type { Campaign } from '@domain/distribution'
import { entitlementId, type Entitlement } from '@domain/distributionEntitlement'
import { readElderCard } from '@kernel/elderCards'
import { tagged } from '@kernel/elders'
import { findThose } from '@kernel/finding'
import { handle, type Context } from '@kernel/handle'
import { countTry, giveBackTry, triesOf } from '@kernel/tries'
import { staffCampaign } from './campaign'
import { portionRow } from './portions'

/** Four items for more than live in one building. */
const MOST = 600
/** Wrong fours that one account may try in an hour: whoever could try them all would know everybody's. */
const MOST_TRIES = 20
/** Four items for people of one community who share their last four. */
const MOST_ALIKE = 80

export const findElders = handle(endpoint, async ({ campaignId, by }, context) => {
  const { caller, store, now } = context
  const campaign = await staffCampaign(context, campaignId)
  if (by.kind === 'card') {
    const elderId = await readElderCard(context, campaign.communityId, by.code)
    if (elderId === null) return refuse('unknown_code')
    return rowsOf(context, await store.getMany('entitlements', campaign.items.map(({ itemId }) => entitlementId(campaignId, itemId, elderId))))
  }
  if (by.kind === 'home') {
    return rowsOf(context, await findThose(store, 'entitlements', { index: 'byBuilding', equal: { campaignId, buildingId: by.buildingId } }, { by: ({ _id }) => _id, counts: ({ name }) => name.startsWith(by.name ?? ''), most: MOST }))
  }
  const tries = triesOf(`${caller.openid}:${campaignId}`, now)
  if (!(await countTry(store, tries, MOST_TRIES))) return refuse('too_many_tries')
  const alike = await ofTail(context, campaign, by.tail)
  if (alike.length > 0) await giveBackTry(store, tries)
  return rowsOf(context, alike)
})

const rowsOf = (context: Context, entitlements: readonly Entitlement[]) => accept({ rows: entitlements.map((one) => portionRow(context, one)) })

function ofTail({ store, secrets }: Context, { _id: campaignId, communityId }: Campaign, tail: string): Promise<readonly Entitlement[]> {
  return store.find('entitlements', { index: 'byTail', equal: { campaignId, tailTag: secrets.matches(...tagged.tail(communityId, tail)) }, limit: MOST_ALIKE })
}
