/** What waits for the elders of a telephone: matched by the tag on their line of the roster, and only for a telephone that WeChat vouches for. */
import type { WaitingPortion } from '@contract/distributionMine'
import { localDateOf, type Instant } from '@domain/calendar'
import type { Campaign } from '@domain/distribution'
import { acceptedOf, entitlementId, isGivable, type Entitlement } from '@domain/distributionEntitlement'
import { isListed, type Elder } from '@domain/elder'
import type { CommunityId, GridId, PersonId } from '@domain/ids'
import { maskedName } from '@domain/masking'
import { inTerm, placeKey, type Grant } from '@domain/roles'
import { tagged } from '@kernel/elders'
import { findThose } from '@kernel/finding'
import type { Context } from '@kernel/handle'
import { gridOf } from './campaign'

/** An elder and who they live with; more share no telephone. */
const MOST_ALIKE = 10

/** Null while nobody vouches for the telephone, or it is not told where its owner lives. */
async function phoneOf({ caller, store, secrets }: Context): Promise<{ readonly communityId: CommunityId; readonly phone: string } | null> {
  if (caller.account?.phoneVerifiedAt === undefined) return null
  const person = await store.get('persons', caller.personId)
  return person?.phone && person.communityId ? { communityId: person.communityId, phone: secrets.open(person.phone) } : null
}

export async function ownElders(context: Context): Promise<readonly Elder[] | null> {
  const { store, secrets } = context
  const own = await phoneOf(context)
  if (!own) return null
  const { communityId, phone } = own
  const roster = await store.get('rosters', communityId)
  const counts = (elder: Elder) => elder.status === 'active' && isListed(elder, roster)
  return findThose(store, 'elders', { index: 'byPhoneTag', equal: { communityId, phoneTag: secrets.matches(...tagged.phone(communityId, phone)) } }, { by: ({ _id }) => _id, counts, most: MOST_ALIKE })
}

/** What was, or is still, to be handed over. */
export async function portionsOf({ store }: Context, campaigns: readonly Campaign[], elders: readonly Elder[]): Promise<readonly Entitlement[]> {
  const ids = campaigns.flatMap(({ _id, items }) => elders.flatMap((elder) => items.map(({ itemId }) => entitlementId(_id, itemId, elder._id))))
  return (await store.getMany('entitlements', ids)).filter((one) => isGivable(one) || one.status === 'delivered')
}

const stillOpen = ({ sites }: Campaign, now: Instant): NonNullable<WaitingPortion['sites']> => sites.filter(({ endAt }) => now < endAt).map(({ name, startAt, endAt }) => ({ name, startAt, endAt }))

/** More do not work in the grids of one telephone. */
const MOST_WORKERS = 20

/** Who goes to the doors of some grids. */
async function walkersOf({ store, now }: Context, gridIds: readonly GridId[]): Promise<readonly Grant[]> {
  if (gridIds.length === 0) return []
  const today = localDateOf(now)
  const grants = await store.find('grants', { index: 'byRole', equal: { within: gridIds.map((gridId) => placeKey(gridOf(gridId))), role: 'grid_worker' }, from: today, limit: MOST_WORKERS })
  return grants.filter((grant) => inTerm(grant, today))
}

/** By portion, whoever brings it home. */
async function bringersOf(context: Context, portions: readonly Entitlement[]): Promise<(portion: Entitlement) => readonly string[]> {
  const coming = portions.filter((portion) => portion.channel === 'home' && isGivable(portion))
  const unbound = coming.filter(({ workerId }) => workerId === undefined)
  const walkers = await walkersOf(context, [...new Set(unbound.map(({ gridId }) => gridId))])
  const handsOf = ({ workerId, gridId }: Entitlement): readonly PersonId[] => (workerId === undefined ? walkers.filter(({ scope }) => scope.id === gridId).map(({ personId }) => personId) : [workerId])
  const names = new Map((await context.store.getMany('persons', [...new Set(coming.flatMap(handsOf))])).map(({ _id, name }) => [_id, name]))
  return (portion) => (coming.includes(portion) ? handsOf(portion).flatMap((hand) => names.get(hand) ?? []) : [])
}

export async function waitingViews(context: Context, campaigns: readonly Campaign[], portions: readonly Entitlement[]): Promise<readonly WaitingPortion[]> {
  const bringers = await bringersOf(context, portions)
  return portions.flatMap((portion) => {
    const campaign = campaigns.find(({ _id }) => _id === portion.campaignId)
    const item = campaign?.items.find(({ itemId }) => itemId === portion.itemId)
    const handed = acceptedOf(portion)
    if (!campaign || !item) return []
    const workers = bringers(portion)
    const way = handed ? { handed: { at: handed.at, channel: handed.channel } } : portion.channel === 'onsite' ? { sites: stillOpen(campaign, context.now) } : workers.length > 0 ? { workers } : {}
    return [{ campaignId: campaign._id, title: campaign.title, elderId: portion.elderId, elder: maskedName(portion.name), item: item.name, unit: item.unit, channel: portion.channel, ...way }]
  })
}
