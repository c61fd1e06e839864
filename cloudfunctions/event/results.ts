/** Published results as everybody sees them. */
import type { ResultsView } from '@contract/eventContest'
import type { Contest, Published } from '@domain/contest'
import type { EventFacts } from '@domain/event'
import type { ContestPlan } from '@domain/eventPlan'

/** `own`: the names of those who are the caller's own, by number. */
export const resultsView = (event: EventFacts, plan: ContestPlan, { amendments }: Pick<Contest, 'amendments'>, { rows, at }: Published, own: ReadonlyMap<number, string> = new Map()): ResultsView => ({
  eventId: event._id,
  title: event.title,
  measure: plan.measure,
  rows: rows.map((row) => {
    const name = own.get(row.number)
    return name ? { ...row, mine: { name } } : row
  }),
  amendments: amendments.map(({ at: amendedAt, text }) => ({ at: amendedAt, text })),
  publishedAt: at
})
