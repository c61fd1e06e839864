/** What can be asked of the function `points` by captains: their own ledger, with what each entry rests on. */
import { isLocalMonth, type Instant, type LocalDate, type LocalMonth } from '@domain/calendar'
import type { EventId } from '@domain/ids'
import type { PointsRuleId, PointsTable } from '@domain/points'
import { claimingRefusals, MOST_HALVES, objectingRefusals, type EntryStatus, type Evidence } from '@domain/pointsMonth'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { count, id, localDate, requestId, text } from './fields'

const captain = { roles: ['captain'], scope: 'community' } as const

export const month = v.pipe(v.string(), v.maxLength(7), v.check(isLocalMonth))
/** `duty`, the request that claimed it, or what it rests on. */
export const entryId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,60}$/))

export type EntryView = {
  readonly entryId: string
  readonly month: LocalMonth
  readonly ruleId: PointsRuleId
  readonly amount: number
  readonly occurredOn: LocalDate
  readonly evidence: Evidence
  readonly note?: string
  readonly status: EntryStatus
  /** What its line counts, once it is approved; and what it would have counted without the cap of its month. */
  readonly points?: number
  readonly uncapped?: number
  readonly reversed?: { readonly at: Instant; readonly reason: string }
  readonly reason?: string
  /** Until when its captain may object; absent where they may not. */
  readonly objectsUntil?: Instant
  readonly objection?: { readonly text: string; readonly answer?: string }
}

export type MonthTotal = { readonly month: LocalMonth; readonly total: number; readonly byRule: Readonly<Partial<Record<PointsRuleId, number>>> }

/** My points in a community: the last twelve months as totals, and the entries of this month and the one before, with the table that counts them. */
export const readMyPoints = endpoint<{ readonly months: readonly MonthTotal[]; readonly entries: readonly EntryView[]; readonly table: PointsTable; readonly at: Instant }>()({
  name: 'points.readMine',
  ...captain,
  changes: false,
  input: v.strictObject({ communityId: id }),
  refusals: []
})

/** Voluntary service of mine that was checked in and is not claimed yet, while its month is open. */
export const listService = endpoint<{ readonly service: readonly { readonly eventId: EventId; readonly title: string; readonly on: LocalDate; readonly halves: number }[] }>()({
  name: 'points.listService',
  ...captain,
  changes: false,
  input: v.strictObject({ communityId: id }),
  refusals: []
})

/** Claims what I did: service at an event, for as long as the check-in says; service elsewhere or a dispute that was settled, in my own words. */
export const claimPoints = endpoint<{ readonly entry: EntryView }>()({
  name: 'points.claim',
  ...captain,
  changes: true,
  input: v.strictObject({
    requestId,
    communityId: id,
    what: v.variant('kind', [
      v.strictObject({ kind: v.literal('event'), eventId: id }),
      v.strictObject({ kind: v.literal('service'), on: localDate, halves: count(1, MOST_HALVES), note: text(200) }),
      v.strictObject({ kind: v.picklist(['mediation', 'other']), on: localDate, note: text(200) })
    ])
  }),
  refusals: [...claimingRefusals, 'not_checked_in', 'not_in_office']
})

/** Objects to what was decided of an entry of mine. */
export const objectToEntry = endpoint<{ readonly entry: EntryView }>()({
  name: 'points.object',
  ...captain,
  changes: true,
  input: v.strictObject({ communityId: id, month, entryId, text: text(200) }),
  refusals: objectingRefusals
})
