/** What can be asked of the function `distribution` about a campaign: writing it, having it approved by another, opening and ending it. */
import type { Instant, LocalDate } from '@domain/calendar'
import {
  campaignStatuses, itemKinds, MOST_DONORS, MOST_ITEMS, MOST_SITES, plainMoves, type CampaignContent, type CampaignStatus, type Side
} from '@domain/distribution'
import { MOST_PIECES, moveKinds, reconcilingRefusals, stockRefusals, type StockLine } from '@domain/distributionStock'
import type { CampaignId, CommunityId } from '@domain/ids'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { count, id, instant, listOf, localDate, longText, phone, requestId, text } from './fields'

const staff = { roles: ['community_staff', 'community_reviewer'], scope: 'community' } as const
/** Who signs the accounts. */
const accountants = { roles: ['community_staff', 'community_reviewer', 'coop_officer'], scope: 'community' } as const
/** Everybody who works on a campaign. */
export const crew = { roles: ['community_staff', 'community_reviewer', 'grid_worker', 'grid_assistant'], scope: 'community' } as const

/** Parts of longer ids, so they are short. */
export const itemId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,11}$/))
const campaignId = id

const item = v.strictObject({
  itemId,
  kind: v.picklist(itemKinds),
  name: text(20),
  unit: text(4),
  spec: v.optional(text(20)),
  minAge: v.optional(count(0, 120)),
  amountFen: v.optional(count(1, 1_000_000))
})

const content = v.strictObject({
  title: longText(40),
  festival: v.optional(text(10)),
  coopId: v.optional(id),
  items: listOf(item, MOST_ITEMS),
  ageRefOn: localDate,
  birthdayCounts: v.boolean(),
  proxyAllowed: v.boolean(),
  sites: listOf(v.strictObject({ siteId: itemId, name: text(30), startAt: instant, endAt: instant }), MOST_SITES),
  closesOn: v.optional(localDate),
  donors: listOf(v.strictObject({ donorId: itemId, name: text(30) }), MOST_DONORS),
  contactPhone: v.union([v.literal(''), phone]),
  note: v.optional(longText(500))
})

export type CampaignView = CampaignContent & {
  readonly campaignId: CampaignId
  readonly communityId: CommunityId
  readonly status: CampaignStatus
  /** Sent back by whoever approves what they read. */
  readonly changedAt: Instant
  readonly missing: readonly string[]
  /** While entitlements are being made: how many are there. */
  readonly making?: number
  readonly signedBy: readonly Side[]
}

/** Writes a campaign, or writes it anew while it is a draft; `campaignId` is made on the phone. */
export const draftCampaign = endpoint<CampaignView>()({
  name: 'distribution.draft',
  ...staff,
  changes: true,
  input: v.strictObject({ campaignId, communityId: id, content }),
  refusals: ['not_a_draft', 'too_many_changes']
})

/** Submits it, takes it back, opens it once everything is there, closes it, files it away, or calls it off before it opens. The same once more is answered again. */
export const moveCampaign = endpoint<CampaignView>()({
  name: 'distribution.move',
  ...staff,
  changes: true,
  input: v.strictObject({ campaignId, to: v.picklist([...plainMoves, 'open'] satisfies CampaignStatus[]), reason: v.optional(text(60)) }),
  refusals: ['wrong_state', 'incomplete', 'unfinished', 'no_stock']
})

/** By a reviewer who neither wrote it nor had a hand in the roster, and who saw the roster that there is; from then on that roster is frozen for it, and entitlements are made, the first page at once. */
export const approveCampaign = endpoint<CampaignView>()({
  name: 'distribution.approve',
  roles: ['community_reviewer'],
  scope: 'community',
  changes: true,
  input: v.strictObject({ campaignId, seenAt: instant, rosterVersion: count(0, 1_000_000) }),
  refusals: ['wrong_state', 'own_work', 'changed_meanwhile', 'roster_changed']
})

/** Makes the next page of entitlements; asked again until `making` is gone, and by the clock where nobody asks. */
export const makeEntitlements = endpoint<CampaignView>()({
  name: 'distribution.entitle',
  ...staff,
  changes: true,
  input: v.strictObject({ campaignId }),
  refusals: ['wrong_state']
})

/** The community's campaigns in some states, forty at most; for a co-operative's officer those to which it gives. */
export const listCampaigns = endpoint<{ readonly campaigns: readonly CampaignView[] }>()({
  name: 'distribution.list',
  roles: [...crew.roles, 'coop_officer'],
  scope: 'community',
  changes: false,
  input: v.strictObject({ communityId: id, statuses: listOf(v.picklist(campaignStatuses), campaignStatuses.length, 1) }),
  refusals: []
})

export const readCampaign = endpoint<CampaignView>()({
  name: 'distribution.read',
  ...accountants,
  changes: false,
  input: v.strictObject({ campaignId }),
  refusals: []
})

/** Of one item: how many are old enough, and who comes to be within the year after the day, with the day (dn.notage). */
export type Eligibility = { readonly itemId: string; readonly eligible: number; readonly soon: readonly { readonly elderId: string; readonly name: string; readonly on: LocalDate }[] }

/** Who would get what, by the roster as it stands and the day that counts; `rosterVersion` is sent back by whoever approves what they read. */
export const previewEligibility = endpoint<{ readonly roster: number; readonly rosterVersion: number; readonly items: readonly Eligibility[] }>()({
  name: 'distribution.preview',
  ...staff,
  changes: false,
  input: v.strictObject({ campaignId }),
  refusals: []
})

export type StockView = { readonly lines: readonly (StockLine & { readonly itemId: string })[]; readonly donors: readonly { readonly donorId: string; readonly name: string; readonly given: Readonly<Record<string, number>> }[] }

/** Something comes in or goes out: from a giver, out to a worker and back, spoilt, given back. `requestId` is the id of the move, and a repeat is answered again. */
export const moveStock = endpoint<{ readonly received: Readonly<Record<string, number>> }>()({
  name: 'distribution.moveStock',
  ...accountants,
  changes: true,
  input: v.strictObject({ requestId, campaignId, itemId, kind: v.picklist(moveKinds), quantity: count(1, MOST_PIECES), donorId: v.optional(itemId), workerId: v.optional(id), note: v.optional(text(60)) }),
  refusals: stockRefusals
})

/** 对账: signs that what was counted is what should be left, when nothing is in doubt any more. Another person signs the same count: the officer of the co-operative that gives, or somebody else of the community where none does; whoever counts anew before that signs anew. What had left the hand before and is told of afterwards opens signed accounts again. */
export const reconcileCampaign = endpoint<CampaignView>()({
  name: 'distribution.reconcile',
  ...accountants,
  changes: true,
  input: v.strictObject({ campaignId, left: listOf(v.strictObject({ itemId, count: count(0, MOST_PIECES) }), MOST_ITEMS) }),
  refusals: reconcilingRefusals
})
