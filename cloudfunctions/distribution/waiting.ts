/** What waits for the elders of a telephone: matched by the tag on their line of the roster, and only for a telephone that WeChat vouches for. */
import type { WaitingPortion } from '@contract/distributionMine'
import type { Instant } from '@domain/calendar'
import type { Campaign } from '@domain/distribution'
import { acceptedOf, entitlementId, isGivable, type Entitlement } from '@domain/distributionEntitlement'
import { isListed, type Elder } from '@domain/elder'
import type { CommunityId } from '@domain/ids'
import { maskedName } from '@domain/masking'
import { tagged } from '@kernel/elders'
import { findThose } from '@kernel/finding'
import type { Context } from '@kernel/handle'

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

export const waitingViews = (campaigns: readonly Campaign[], portions: readonly Entitlement[], now: Instant): readonly WaitingPortion[] =>
  portions.flatMap((portion) => {
    const campaign = campaigns.find(({ _id }) => _id === portion.campaignId)
    const item = campaign?.items.find(({ itemId }) => itemId === portion.itemId)
    const handed = acceptedOf(portion)
    if (!campaign || !item) return []
    const way = handed ? { handed: { at: handed.at, channel: handed.channel } } : portion.channel === 'onsite' ? { sites: stillOpen(campaign, now) } : {}
    return [{ campaignId: campaign._id, title: campaign.title, elderId: portion.elderId, elder: maskedName(portion.name), item: item.name, unit: item.unit, channel: portion.channel, ...way }]
  })
