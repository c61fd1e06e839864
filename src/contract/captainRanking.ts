/** What can be asked of the function `captain` about a frozen ranking by the captains who stand in it. */
import type { Instant } from '@domain/calendar'
import type { Category } from '@domain/captains'
import { rankingRefusals } from '@domain/objecting'
import * as v from 'valibot'
import { quarter, type ObjectionView } from './captainQuarter'
import { endpoint } from './endpoint'
import { id, requestId, text } from './fields'

const captains = { roles: ['captain'], scope: 'community' } as const

export type RankingView = {
  readonly quarter: string
  readonly category: Category
  /** Those of the same category, the first first, while it can still be objected to; afterwards the caller alone. */
  readonly lines: readonly { readonly name: string; readonly building: string; readonly rank: number; readonly total: number; readonly mine: boolean }[]
  /** The caller's points in each of the three months. */
  readonly byMonth: readonly number[]
  readonly frozenAnewFor?: string
  /** Until when the caller may object; absent where they may not. */
  readonly objectsUntil?: Instant
  /** What the caller objected, the latest first. */
  readonly objections: readonly ObjectionView[]
}

/** The ranking of the quarter that is being evaluated, or of one that is named, as a captain in it meets it; null where they stand in none. */
export const readRanking = endpoint<{ readonly ranking: RankingView | null; readonly at: Instant }>()({ name: 'captain.readRanking', ...captains, changes: false, input: v.strictObject({ communityId: id, quarter: v.optional(quarter) }), refusals: [] })

/** Objects to the ranking. `requestId` is the id of the objection; one at a time is open. Null where the ranking was frozen anew without the caller meanwhile. */
export const objectToRanking = endpoint<RankingView | null>()({ name: 'captain.objectToRanking', ...captains, changes: true, input: v.strictObject({ requestId, communityId: id, quarter, text: text(200) }), refusals: rankingRefusals })

/** Takes back an objection that nobody answered yet; null as above. */
export const withdrawObjection = endpoint<RankingView | null>()({ name: 'captain.withdrawObjection', ...captains, changes: true, input: v.strictObject({ communityId: id, quarter, objectionId: id }), refusals: ['nothing_open'] })
