/** A campaign as those who work on it reach it, and the deeds written into it. */
import type { CampaignView } from '@contract/distribution'
import { DAY, type Instant } from '@domain/calendar'
import { absent, is, push, set, type Change, type Tests } from '@domain/conditional'
import { changedAt, isAccounted, missingFields, MOST_DEEDS, type Campaign, type CampaignContent, type CampaignStatus, type Deed, type Side, type Signing } from '@domain/distribution'
import { openedAgain, sideFor, sidesOf, standingSignings } from '@domain/distributionStock'
import type { CampaignId, CommunityId } from '@domain/ids'
import { PORTION_DAYS } from '@domain/retention'
import { communityOf, placeKey, type Scope } from '@domain/roles'
import { broken, forbidden, unavailable } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import { isStaffOf } from '@kernel/staff'

/** The co-operative that gives, where one does. */
export const coopOf = ({ coopId }: Pick<Campaign, 'coopId'>): Scope | null => (coopId === undefined ? null : { kind: 'partner', id: coopId })
export const gridOf = (gridId: string): Scope => ({ kind: 'grid', id: gridId })

/** For staff of its community; `forbidden` alike for one that does not exist. */
export async function staffCampaign({ caller, store }: Context, campaignId: CampaignId): Promise<Campaign> {
  const campaign = await store.get('campaigns', campaignId)
  caller.require(campaign && communityOf(campaign.communityId))
  if (!campaign) throw forbidden()
  return campaign
}

/** Whether the caller acts for the co-operative that gives to it. */
export function givesTo({ caller }: Pick<Context, 'caller'>, campaign: Pick<Campaign, 'coopId'>): boolean {
  const coop = coopOf(campaign)
  return coop !== null && caller.holds('coop_officer', coop)
}

/** For staff of its community, and for the officer of the co-operative that gives as well. */
export async function accountedCampaign({ caller, store }: Context, campaignId: CampaignId): Promise<Campaign> {
  const campaign = await store.get('campaigns', campaignId)
  if (!campaign || !givesTo({ caller }, campaign)) caller.require(campaign && communityOf(campaign.communityId))
  if (!campaign) throw forbidden()
  return campaign
}

/** Whether the caller works in a community, in whichever of its grids. */
export const worksIn = ({ caller }: Pick<Context, 'caller'>, communityId: CommunityId): boolean => caller.grants.some(({ within }) => within.includes(placeKey(communityOf(communityId))))

/** For which side the caller signs, who is staff or the officer of the co-operative or both; `left` is what they counted. */
export function sideOf(context: Pick<Context, 'caller'>, campaign: Campaign, left?: Signing['left']): Side {
  const may = sidesOf(campaign).filter((role) => (role === 'coop' ? givesTo(context, campaign) : isStaffOf(context, campaign.communityId)))
  const side = sideFor(campaign, may, context.caller.personId, left)
  if (!side) throw forbidden()
  return side
}

export function campaignView(campaign: Campaign): CampaignView {
  const { _id, communityId, status, deeds, entitling, ...content } = campaign
  const { title, festival, coopId, items, ageRefOn, birthdayCounts, proxyAllowed, sites, closesOn, donors, contactPhone, note } = content
  const written = { title, festival, coopId, items, ageRefOn, birthdayCounts, proxyAllowed, sites, closesOn, donors, contactPhone, note } as CampaignContent
  return { ...written, campaignId: _id, communityId, status, changedAt: changedAt({ deeds }), missing: missingFields(written), ...(entitling ? { making: entitling.made } : {}), signedBy: standingSignings(campaign).map(({ role }) => role) }
}

/** Whether this very deed was the last: then its answer got lost on the way, and is given again. */
export function isRepeat({ deeds }: Campaign, deed: Deed): boolean {
  const last = deeds.at(-1)
  return last !== undefined && last.what === deed.what && last.by === deed.by && last.reason === deed.reason
}

/** Moves the campaign on, unless somebody else moved it meanwhile; then the caller tries again on what is there. */
export async function change({ store }: Pick<Context, 'store'>, campaign: Campaign, status: CampaignStatus, deed: Deed, more: Change = {}, also: Tests = {}): Promise<Campaign> {
  const asRead = { all: { status: is(campaign.status), [`deeds.${campaign.deeds.length}`]: absent, [`deeds.${MOST_DEEDS - 1}`]: absent, ...also } }
  if (!(await store.updateIf('campaigns', campaign._id, asRead, { status: set(status), deeds: push(deed), ...more }))) throw unavailable('the campaign changed meanwhile')
  return campaignAgain({ store }, campaign._id)
}

/** Open again for what had left the hand before the accounts were signed; whoever was quicker has done the same. */
export async function openAgain({ store, caller, now }: Pick<Context, 'store' | 'caller' | 'now'>, campaign: Campaign): Promise<Campaign> {
  const deed: Deed = { at: now, by: caller.personId, what: 'closed', reason: 'told_late' }
  const opened = await change({ store }, campaign, 'closed', deed, openedAgain(campaign)).catch(() => campaignAgain({ store }, campaign._id))
  if (isAccounted(opened)) throw unavailable('the accounts could not be opened again')
  return opened
}

/** What goes with its closing: when the clock takes away who got what. */
export const closing = (now: Instant): Change => ({ forgetAt: set(now + PORTION_DAYS * DAY) })

/** One that was read or changed before. */
export async function campaignAgain({ store }: Pick<Context, 'store'>, campaignId: CampaignId): Promise<Campaign> {
  const campaign = await store.get('campaigns', campaignId)
  if (!campaign) throw broken('a campaign that was there is gone')
  return campaign
}
