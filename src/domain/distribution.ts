/** A campaign that hands something out to the old people of a community, and who may move it on (state-machines.md §2.5). */
import { localDateOf, type Instant, type LocalDate } from './calendar'
import { accept, refuse, type Decision } from './decision'
import type { ItemProgress } from './distributionProgress'
import type { StockLine } from './distributionStock'
import type { Roster } from './elder'
import { isOldEnough } from './eligibility'
import type { CampaignId, CommunityId, ElderId, PersonId } from './ids'

export const campaignStatuses = ['draft', 'roster_review', 'approved', 'open', 'closed', 'reconciled', 'archived', 'cancelled'] as const
export type CampaignStatus = (typeof campaignStatuses)[number]

export const itemKinds = ['goods', 'cash'] as const
export type ItemKind = (typeof itemKinds)[number]

/** What each who is old enough gets one of: a bag of noodles, or an allowance with an age of its own. */
export type Item = {
  readonly itemId: string
  readonly kind: ItemKind
  readonly name: string
  readonly unit: string
  readonly spec?: string
  /** Unset until the office has decided it. */
  readonly minAge?: number
  /** Of an allowance: what each gets. */
  readonly amountFen?: number
}

/** Where and when one collects. */
export type Site = { readonly siteId: string; readonly name: string; readonly startAt: Instant; readonly endAt: Instant }
/** Who gives, as the thank-you names them. */
export type Donor = { readonly donorId: string; readonly name: string }

export type CampaignContent = {
  readonly title: string
  readonly festival?: string
  /** The co-operative that gives as well, and signs the accounts. */
  readonly coopId?: string
  readonly items: readonly Item[]
  /** The day on which ages count. */
  readonly ageRefOn: LocalDate
  readonly birthdayCounts: boolean
  /** Whether family may collect; never cash without being authorised. */
  readonly proxyAllowed: boolean
  readonly sites: readonly Site[]
  /** The last day of handing out: the clock closes it when the day is over. Left out, staff do. */
  readonly closesOn?: LocalDate
  readonly donors: readonly Donor[]
  readonly contactPhone: string
  readonly note?: string
}

export type Deed = { readonly at: Instant; readonly by: PersonId; readonly what: CampaignStatus | 'edited'; readonly reason?: string }

/** For whom the accounts are signed: the community, its co-operative, or another of the community where no co-operative gives. */
export type Side = 'staff' | 'coop' | 'second'

/** What was counted when the accounts were signed; it never changes afterwards, and whoever counts anew signs anew. */
export type Signing = { readonly by: PersonId; readonly role: Side; readonly at: Instant; readonly left: Readonly<Record<string, number>> }

/** How it came out, without anybody's name. */
export type CampaignCounts = { readonly items: readonly ItemProgress[]; readonly lines: readonly (StockLine & { readonly itemId: string })[] }

export type Campaign = CampaignContent & {
  readonly _id: CampaignId
  readonly communityId: CommunityId
  readonly status: CampaignStatus
  readonly deeds: readonly Deed[]
  /** How far entitlements have been made from the roster: they are many, so page by page. `null` when all of them are there. */
  readonly entitling: { readonly after: { readonly id: ElderId } | null; readonly made: number } | null
  readonly signings: readonly Signing[]
  /** Those before were over accounts that were opened again. */
  readonly signingsFrom?: number
  /** Raised by whatever changes what the accounts count: over what was counted before nobody signs. */
  readonly booksVersion?: number
  /** The roster as whoever approved it saw it: who came onto it later is none of theirs. */
  readonly rosterVersion?: number
  /** When the clock takes away who got what; absent before it was closed, and once it has. */
  readonly forgetAt?: Instant
  /** What was counted before: the portions are gone. */
  readonly counted?: CampaignCounts
}

/** More items than one campaign hands out; more places, givers and changes than it has. */
export const MOST_ITEMS = 4
export const MOST_SITES = 12
export const MOST_DONORS = 60
export const MOST_DEEDS = 200

export const movingRefusals = ['wrong_state', 'incomplete', 'own_work', 'unfinished', 'no_stock', 'changed_meanwhile'] as const
export type MovingRefusal = (typeof movingRefusals)[number]

export const changedAt = ({ deeds }: Pick<Campaign, 'deeds'>): Instant => deeds.at(-1)?.at ?? 0

/** Where a campaign may come from on its way to a state. */
const before: Readonly<Record<CampaignStatus, readonly CampaignStatus[]>> = {
  draft: ['roster_review'],
  roster_review: ['draft'],
  approved: ['roster_review'],
  open: ['approved'],
  closed: ['open'],
  reconciled: ['closed'],
  archived: ['reconciled'],
  cancelled: ['draft', 'roster_review', 'approved']
}

/** What staff do by themselves; the other states are reached by deciding, by opening with stock, and by counting. */
export const plainMoves = ['draft', 'roster_review', 'closed', 'archived', 'cancelled'] as const
export type PlainMove = (typeof plainMoves)[number]

export const mayBecome = ({ status }: Pick<Campaign, 'status'>, to: CampaignStatus): boolean => before[to].includes(status)

/** Whether what is handed out can still be changed. */
export const isDraft = ({ status }: Pick<Campaign, 'status'>): boolean => status === 'draft'

/** What is still missing before anybody can look through it, as names of fields. */
export function missingFields({ title, items, sites, closesOn, contactPhone }: CampaignContent): readonly string[] {
  const checks: readonly (readonly [field: string, there: boolean])[] = [
    ['title', title.trim() !== ''],
    ['items', items.length > 0 && new Set(items.map(({ itemId }) => itemId)).size === items.length],
    ['minAge', items.every(({ minAge }) => minAge !== undefined)],
    ['amountFen', items.every(({ kind, amountFen }) => kind === 'goods' || (amountFen ?? 0) > 0)],
    ['sites', sites.length > 0 && sites.every(({ startAt, endAt }) => endAt > startAt)],
    // homes are walked to after the last site has ended, never before it has
    ['closesOn', closesOn === undefined || sites.every(({ endAt }) => closesOn >= localDateOf(endAt))],
    ['contactPhone', contactPhone.trim() !== '']
  ]
  return checks.flatMap(([field, there]) => (there ? [] : [field]))
}

/** `roster_review` asks that all is there; everything else only for the state that goes before it. */
export function decideMove(campaign: Campaign, to: PlainMove): Decision<true, 'wrong_state' | 'incomplete'> {
  if (!mayBecome(campaign, to)) return refuse('wrong_state', { status: campaign.status })
  const missing = to === 'roster_review' ? missingFields(campaign) : []
  return missing.length > 0 ? refuse('incomplete', { fields: missing }) : accept(true)
}

/** Everybody who had a hand in what is approved: who wrote it, who brought the roster, and who wrote in it by hand since it was last approved. */
export const authorsOf = ({ deeds }: Pick<Campaign, 'deeds'>, { imports, hands = [] }: Pick<Roster, 'imports' | 'hands'>): readonly PersonId[] =>
  [...new Set([...deeds.filter(({ what }) => what === 'draft' || what === 'edited' || what === 'roster_review').map(({ by }) => by), ...imports.map(({ by }) => by), ...hands])]

/** What whoever approves says they read: the campaign, and the roster that it rests on. */
export type Seen = { readonly seenAt: Instant; readonly rosterVersion: number }

/** By somebody who had no hand in it, and what they read. */
export function decideApproval(campaign: Campaign, roster: Pick<Roster, 'version'>, isAuthor: boolean, { seenAt, rosterVersion }: Seen): Decision<true, 'wrong_state' | 'own_work' | 'changed_meanwhile' | 'roster_changed'> {
  if (!mayBecome(campaign, 'approved')) return refuse('wrong_state', { status: campaign.status })
  if (isAuthor) return refuse('own_work')
  if (seenAt !== changedAt(campaign)) return refuse('changed_meanwhile')
  return rosterVersion === roster.version ? accept(true) : refuse('roster_changed')
}

/** Once everybody has what they are entitled to written down, and there is something of all goods. */
export function decideOpening(campaign: Campaign, received: Readonly<Record<string, number>>): Decision<true, 'wrong_state' | 'unfinished' | 'no_stock'> {
  if (!mayBecome(campaign, 'open')) return refuse('wrong_state', { status: campaign.status })
  if (campaign.entitling !== null) return refuse('unfinished')
  const without = campaign.items.filter(({ kind, itemId }) => kind === 'goods' && (received[itemId] ?? 0) < 1).map(({ itemId }) => itemId)
  return without.length > 0 ? refuse('no_stock', { items: without }) : accept(true)
}

/** Whether somebody who was forgotten can still be written down. */
export const mayBeAddedTo = ({ status }: Pick<Campaign, 'status'>): boolean => status === 'approved' || status === 'open'

/** Whether its accounts are signed: what they count stands, and only what had left the hand before opens them again. */
export const isAccounted = ({ status }: Pick<Campaign, 'status'>): boolean => status === 'reconciled' || status === 'archived'

/** Whether the campaign was handing out at a moment: what a phone brings late counts from when it was done. */
export function wasOpen({ deeds }: Pick<Campaign, 'deeds'>, at: Instant): boolean {
  const opened = deeds.find(({ what }) => what === 'open')
  const closed = deeds.find(({ what }) => what === 'closed')
  return opened !== undefined && at >= opened.at && (closed === undefined || at < closed.at)
}

/** The items that somebody is old enough for. */
export const itemsFor = ({ items, ageRefOn, birthdayCounts }: Pick<Campaign, 'items' | 'ageRefOn' | 'birthdayCounts'>, birthOn: LocalDate): readonly Item[] =>
  items.filter(({ minAge }) => minAge !== undefined && isOldEnough(birthOn, { minAge, on: ageRefOn, birthdayCounts }))
