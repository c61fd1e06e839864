/** The events of a community in the parts of its day: what waits for whoever looks, what is on, what comes, what is done with. */
import type { StaffCard } from '@contract/eventDesk'
import { localDateOf, type Instant } from '@domain/calendar'

/** Why something waits: it is over and nobody said so; a reviewer has to see it; it is not finished; it is with the reviewer. */
export type Todo = { readonly why: 'unfinished' | 'to_review' | 'draft' | 'with_reviewer'; readonly event: StaffCard }

export type DayParts = {
  readonly waiting: readonly Todo[]
  readonly running: readonly StaffCard[]
  readonly upcoming: readonly StaffCard[]
  readonly past: readonly StaffCard[]
}

const order: readonly Todo['why'][] = ['unfinished', 'to_review', 'draft', 'with_reviewer']

function todoOf(event: StaffCard, reviewer: boolean): readonly Todo[] {
  if (event.phase === 'over') return [{ why: 'unfinished', event }]
  if (event.status !== 'draft') return []
  if (!event.needsReviewer) return [{ why: 'draft', event }]
  return [{ why: reviewer ? 'to_review' : 'with_reviewer', event }]
}

export function dayParts(events: readonly StaffCard[], reviewer: boolean, now: Instant): DayParts {
  const ahead = events.filter(({ status, phase }) => status === 'published' && phase !== 'over')
  const isToday = ({ phase, startAt }: StaffCard) => phase === 'running' || localDateOf(startAt) === localDateOf(now)
  return {
    waiting: order.flatMap((why) => events.flatMap((event) => todoOf(event, reviewer)).filter((todo) => todo.why === why)),
    running: ahead.filter(isToday),
    upcoming: ahead.filter((event) => !isToday(event)),
    past: events.filter(({ status }) => status === 'finished' || status === 'cancelled')
  }
}

/** Whose desk is next: what is on, or the first that comes. */
export const deskEvent = ({ running, upcoming }: DayParts): StaffCard | null => running.find(({ phase }) => phase === 'running') ?? running[0] ?? upcoming[0] ?? null
