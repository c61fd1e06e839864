/** What can be asked of the function `captain` about the honour board, which everybody reads. */
import type { Instant } from '@domain/calendar'
import type { HonourBoard } from '@domain/honour'
import * as v from 'valibot'
import { quarter } from './captainQuarter'
import { endpoint } from './endpoint'
import { id, requestId, text } from './fields'

/** A board that was withdrawn says when and why, and names nobody any more. */
export type BoardView = { readonly quarter: string; readonly community: string; readonly board?: HonourBoard; readonly withdrawn?: { readonly at: Instant; readonly reason: string }; readonly publishedAt: Instant; readonly amendments: readonly { readonly at: Instant; readonly text: string }[] }

/** The honour board of a quarter, or the latest; null where none was published. `others` are the quarters that have one. */
export const readBoard = endpoint<{ readonly board: BoardView | null; readonly others: readonly string[] }>()({ name: 'captain.readBoard', roles: ['resident'], scope: 'public', changes: false, input: v.strictObject({ communityId: id, quarter: v.optional(quarter) }), refusals: [] })

/** A correction beside a board that never changes. */
export const amendBoard = endpoint<BoardView>()({
  name: 'captain.amendBoard',
  roles: ['community_reviewer'],
  scope: 'community',
  changes: true,
  input: v.strictObject({ requestId, communityId: id, quarter, text: text(200) }),
  refusals: ['not_published', 'too_many_amendments', 'text_risky']
})

/** Takes a board off the page, with a reason that all read: by somebody else than who published it, and by nobody who stood. What was published is kept as it was. */
export const withdrawBoard = endpoint<BoardView>()({
  name: 'captain.withdrawBoard',
  roles: ['community_reviewer', 'committee_member'],
  scope: 'community',
  changes: true,
  input: v.strictObject({ communityId: id, quarter, reason: text(100) }),
  refusals: ['not_published', 'published_by_you', 'own_work', 'already_withdrawn', 'text_risky']
})
