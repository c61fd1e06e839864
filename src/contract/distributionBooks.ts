/** What can be asked of the function `distribution` about what stands: conflicts and how they end, later additions, progress, the day's cash. */
import type { Instant, LocalDate } from '@domain/calendar'
import type { Side } from '@domain/distribution'
import type { ItemProgress } from '@domain/distributionProgress'
import { resolutions, resolvingRefusals, reversalRefusals } from '@domain/distributionSettling'
import type { BuildingId } from '@domain/ids'
import * as v from 'valibot'
import { itemId, type StockView } from './distribution'
import type { PortionRow, PortionView } from './distributionDesk'
import { endpoint } from './endpoint'
import { id, localDate, requestId, text } from './fields'

const staff = { roles: ['community_staff', 'community_reviewer'], scope: 'community' } as const
const reviewer = { roles: ['community_reviewer'], scope: 'community' } as const
const accountants = { roles: ['community_staff', 'community_reviewer', 'coop_officer'], scope: 'community' } as const
const portion = { campaignId: id, itemId, elderId: id } as const

/** What wants somebody's eyes: conflicts, cash without a witness, additions to be let stand, and what was taken back as a mistap. A hundred of each at most, the oldest first. */
export const listOpenMatters = endpoint<{ readonly conflicts: readonly PortionView[]; readonly awaiting: readonly PortionView[]; readonly proposed: readonly PortionView[]; readonly takenBack: readonly PortionView[] }>()({
  name: 'distribution.listOpenMatters',
  ...staff,
  changes: false,
  input: v.strictObject({ campaignId: id }),
  refusals: []
})

/** Ends a conflict: `of` is the hand-over that came back, was never given, or was given beyond what is due; `stands` where it counts after all. That one's own hand counts is for somebody else to say. */
export const resolveConflict = endpoint<{ readonly portion: PortionView }>()({
  name: 'distribution.resolve',
  ...staff,
  changes: true,
  input: v.strictObject({ ...portion, of: requestId, resolution: v.picklist(resolutions), note: text(100) }),
  refusals: resolvingRefusals
})

/** 撤销: a reviewer takes a hand-over back, however long ago. */
export const reverseHandOver = endpoint<{ readonly portion: PortionView }>()({
  name: 'distribution.reverse',
  ...reviewer,
  changes: true,
  input: v.strictObject({ ...portion, of: requestId, reason: text(100) }),
  refusals: reversalRefusals
})

/** 补录: somebody who was not on the frozen roster, or not old enough by it, with a reason; it stands once another, a reviewer, says so. */
export const addEntitlement = endpoint<{ readonly row: PortionRow }>()({
  name: 'distribution.add',
  ...staff,
  changes: true,
  input: v.strictObject({ ...portion, reason: text(100) }),
  refusals: ['wrong_state', 'unknown_item', 'not_on_roster']
})

export const confirmAddition = endpoint<{ readonly row: PortionRow }>()({
  name: 'distribution.confirmAddition',
  ...reviewer,
  changes: true,
  input: v.strictObject(portion),
  refusals: ['not_proposed', 'own_work', 'wrong_state', 'not_on_roster']
})

/** What one side counted and signed; `mine` where the caller's side did. */
export type SigningView = { readonly role: Side; readonly by: string; readonly at: Instant; readonly left: Readonly<Record<string, number>>; readonly mine: boolean }

/** How far it has come, as counts; with the stock and what each giver gave, for the thank-you, and who signed the accounts over what. */
export const readProgress = endpoint<{ readonly items: readonly ItemProgress[]; readonly stock: StockView; readonly openConflicts: number; readonly awaitingWitness: number; readonly signings: readonly SigningView[]; readonly at: Instant }>()({
  name: 'distribution.readProgress',
  ...accountants,
  changes: false,
  input: v.strictObject({ campaignId: id }),
  refusals: []
})

/** What one hand handed over of the allowance on one day. */
export type CashLine = { readonly by: string; readonly count: number; readonly amountFen: number; readonly awaiting: number }

/** The daily balance of an allowance: by whose hand, how many, how much, and how many still await a witness. */
export const readCash = endpoint<{ readonly on: LocalDate; readonly lines: readonly CashLine[]; readonly count: number; readonly amountFen: number; readonly awaiting: number }>()({
  name: 'distribution.readCash',
  ...accountants,
  changes: false,
  input: v.strictObject({ campaignId: id, itemId, on: localDate }),
  refusals: []
})

export type ElderCard = { readonly elderId: string; readonly name: string; readonly buildingId: BuildingId; readonly code: string }

/** The cards of the elders of one grid, as codes to be drawn and printed. */
export const readCards = endpoint<{ readonly cards: readonly ElderCard[] }>()({
  name: 'distribution.readCards',
  ...staff,
  changes: false,
  input: v.strictObject({ gridId: id }),
  refusals: []
})

/** A new card for an elder who lost theirs; those before it open nothing any more. */
export const renewCard = endpoint<{ readonly code: string }>()({
  name: 'distribution.renewCard',
  ...staff,
  changes: true,
  input: v.strictObject({ requestId, elderId: id, reason: text(60) }),
  refusals: ['too_many_cards']
})
