/** Entitlements are made from the roster as it stood at the approval: they are many, so page by page, each of which may be cut off anywhere and done again. */
import { is, oneOf, set } from '@domain/conditional'
import { itemsFor, type Campaign, type Item } from '@domain/distribution'
import { entitlementId, type Entitlement } from '@domain/distributionEntitlement'
import { bornAsOf, type Elder } from '@domain/elder'
import { detailsOf } from '@kernel/elders'
import { findThose } from '@kernel/finding'
import type { Context } from '@kernel/handle'
import type { Secrets } from '@kernel/secrets'
import type { Store } from '@kernel/store'
import { campaignAgain } from './campaign'
import { disentitleGone } from './disentitling'

/** Elders of one page; each is written down once for each item, so many side by side. */
export const PAGE = 100
const SIDE_BY_SIDE = 25

type Tools = Pick<Context, 'store' | 'secrets'>

/** The elder's portion of an item, with what of the roster is frozen in it. */
export function entitlementOf(secrets: Secrets, { _id: campaignId, communityId }: Pick<Campaign, '_id' | 'communityId'>, { itemId, kind }: Item, elder: Elder): Entitlement {
  const { _id: elderId, gridId, buildingId, entrance, name, birthOn, sex, tailTag } = elder
  const { room, mobility } = detailsOf(secrets, elder)
  return {
    _id: entitlementId(campaignId, itemId, elderId), campaignId, communityId, itemId, kind, elderId, gridId, buildingId, entrance, room: secrets.seal(room), name, birthOn,
    ...(sex ? { sex } : {}), ...(tailTag ? { tailTag } : {}),
    status: 'eligible', channel: mobility === 'hardly' || mobility === 'bedridden' ? 'home' : 'onsite', missed: [], handovers: [], openConflicts: 0
  }
}

async function insertAll(store: Store, entitlements: readonly Entitlement[]): Promise<void> {
  for (let at = 0; at < entitlements.length; at += SIDE_BY_SIDE) {
    // one that is there already stays as it is: its hand-overs are in it
    await Promise.all(entitlements.slice(at, at + SIDE_BY_SIDE).map((one) => store.insert('entitlements', one)))
  }
}

/** Makes the next page, and says how far it came; the campaign as it stands then. */
export async function entitlePage({ store, secrets }: Tools, campaign: Campaign): Promise<Campaign> {
  const { _id, communityId, entitling, status, rosterVersion = 0 } = campaign
  if (!entitling || status !== 'approved') return campaign
  const { after, made } = entitling
  const roster = await store.get('rosters', communityId)
  const counts = (elder: Elder) => elder.status === 'active' && bornAsOf(elder, roster, rosterVersion) !== null
  // in an order that nobody changes who writes an elder anew meanwhile
  const page = await findThose(store, 'elders', { index: 'byRow', equal: { communityId }, ...(after ? { after: { value: after.id, id: after.id } } : {}) }, { by: ({ _id: row }) => row, counts, most: PAGE })
  const portions = page.flatMap((elder) => {
    const birthOn = bornAsOf(elder, roster, rosterVersion) ?? elder.birthOn
    return itemsFor(campaign, birthOn).map((item) => entitlementOf(secrets, campaign, item, { ...elder, birthOn }))
  })
  await insertAll(store, portions)
  await disentitleGone({ store }, portions)
  const last = page.length === PAGE ? page.at(-1) : undefined
  const next = last ? { after: { id: last._id }, made: made + portions.length } : null
  // whoever made the same page side by side has made the same
  await store.updateIf('campaigns', _id, { all: { status: oneOf(['approved']), 'entitling.made': is(made), ...(after ? { 'entitling.after.id': is(after.id) } : { 'entitling.after': is(null) }) } }, { entitling: set(next) })
  return campaignAgain({ store }, _id)
}
