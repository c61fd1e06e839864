/** Published results as everybody sees them. */
import type { ResultsView } from '@contract/eventContest'
import type { Contest, Published } from '@domain/contest'
import type { EventFacts } from '@domain/event'
import type { ContestPlan } from '@domain/eventPlan'

export const resultsView = (event: EventFacts, plan: ContestPlan, { amendments }: Contest, { rows, at }: Published): ResultsView => ({
  eventId: event._id,
  title: event.title,
  measure: plan.measure,
  rows,
  amendments: amendments.map(({ at: amendedAt, text }) => ({ at: amendedAt, text })),
  publishedAt: at
})
