/** Published results as everybody sees them. */
import type { ResultsView } from '@contract/eventContest'
import type { Contest, Published } from '@domain/contest'
import type { EventFacts } from '@domain/event'
import type { ContestPlan } from '@domain/eventPlan'
import type { Caller } from '@kernel/caller'

export function resultsView(event: EventFacts, plan: ContestPlan, { amendments, numbers }: Contest, { rows, at }: Published, { account }: Pick<Caller, 'account'>): ResultsView {
  const own = new Set(account?.family.map(({ personId }) => numbers[personId]))
  return {
    eventId: event._id,
    title: event.title,
    measure: plan.measure,
    rows: rows.map((row) => (own.has(row.number) ? { ...row, mine: true } : row)),
    amendments: amendments.map(({ at: amendedAt, text }) => ({ at: amendedAt, text })),
    publishedAt: at
  }
}
