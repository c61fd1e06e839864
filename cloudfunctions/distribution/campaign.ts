/** A campaign as those who work on it reach it, and the deeds written into it. */
import type { CampaignView } from '@contract/distribution'
import { DAY, type Instant } from '@domain/calendar'
import { absent, is, push, set, type Change, type Tests } from '@domain/conditional'
import { changedAt, missingFields, MOST_DEEDS, type Campaign, type CampaignContent, type CampaignStatus, type Deed } from '@domain/distribution'
import type { CampaignId, CommunityId } from '@domain/ids'
import { PORTION_DAYS } from '@domain/retention'
import { placeKey, type Scope } from '@domain/roles'
import { broken, forbidden, unavailable } from '@kernel/faults'
import type { Context } from '@kernel/handle'

export const communityOf = (communityId: CommunityId): Scope => ({ kind: 'community', id: communityId })
export const gridOf = (gridId: string): Scope => ({ kind: 'grid', id: gridId })

/** For staff of its community; `forbidden` alike for one that does not exist. */
export async function staffCampaign({ caller, store }: Context, campaignId: CampaignId): Promise<Campaign> {
  const campaign = await store.get('campaigns', campaignId)
  caller.require(campaign && communityOf(campaign.communityId))
  if (!campaign) throw forbidden()
  return campaign
}

/** Whether the caller acts for the co-operative that gives to it. */
export const givesTo = ({ caller }: Pick<Context, 'caller'>, campaign: Pick<Campaign, 'coopId'> | null): boolean =>
  campaign?.coopId !== undefined && caller.holds('coop_officer', { kind: 'partner', id: campaign.coopId })

/** For staff of its community, and for the officer of the co-operative that gives as well. */
export async function accountedCampaign({ caller, store }: Context, campaignId: CampaignId): Promise<Campaign> {
  const campaign = await store.get('campaigns', campaignId)
  if (!givesTo({ caller }, campaign)) caller.require(campaign && communityOf(campaign.communityId))
  if (!campaign) throw forbidden()
  return campaign
}

/** Whether the caller works in a community, in whichever of its grids. */
export const worksIn = ({ caller }: Pick<Context, 'caller'>, communityId: CommunityId): boolean => caller.grants.some(({ within }) => within.includes(placeKey(communityOf(communityId))))

/** Whether one of the caller's grants is for staff of the community, and not for a part of it. */
export const isStaff = ({ caller }: Pick<Context, 'caller'>, communityId: CommunityId): boolean => caller.holds('community_staff', communityOf(communityId)) || caller.holds('community_reviewer', communityOf(communityId))

export function campaignView(campaign: Campaign): CampaignView {
  const { _id, communityId, status, deeds, entitling, signings, ...content } = campaign
  const { title, festival, coopId, items, ageRefOn, birthdayCounts, proxyAllowed, sites, closesOn, donors, contactPhone, note } = content
  const written = { title, festival, coopId, items, ageRefOn, birthdayCounts, proxyAllowed, sites, closesOn, donors, contactPhone, note } as CampaignContent
  return { ...written, campaignId: _id, communityId, status, changedAt: changedAt({ deeds }), missing: missingFields(written), ...(entitling ? { making: entitling.made } : {}), signedBy: signings.map(({ role }) => role) }
}

/** Whether this very deed was the last: then its answer got lost on the way, and is given again. */
export function isRepeat({ deeds }: Campaign, deed: Deed): boolean {
  const last = deeds.at(-1)
  return last !== undefined && last.what === deed.what && last.by === deed.by && last.reason === deed.reason
}

/** Moves the campaign on, unless somebody else moved it meanwhile; then the caller tries again on what is there. */
export async function change({ store }: Pick<Context, 'store'>, campaign: Campaign, status: CampaignStatus, deed: Deed, more: Change = {}, also: Tests = {}): Promise<Campaign> {
  const asRead = { all: { ...also, status: is(campaign.status), [`deeds.${campaign.deeds.length}`]: absent, [`deeds.${MOST_DEEDS - 1}`]: absent } }
  if (!(await store.updateIf('campaigns', campaign._id, asRead, { status: set(status), deeds: push(deed), ...more }))) throw unavailable('the campaign changed meanwhile')
  return campaignAgain({ store }, campaign._id)
}

/** What goes with its closing: when the clock takes away who got what. */
export const closing = (now: Instant): Change => ({ forgetAt: set(now + PORTION_DAYS * DAY) })

/** One that was read or changed before. */
export async function campaignAgain({ store }: Pick<Context, 'store'>, campaignId: CampaignId): Promise<Campaign> {
  const campaign = await store.get('campaigns', campaignId)
  if (!campaign) throw broken('a campaign that was there is gone')
  return campaign
}
