/** The events of a community in the parts of its day: what waits for whoever looks, what is on, what comes, what is done with. */
import type { StaffCard } from '@contract/eventDesk'
import type { OpenEnd } from '@contract/eventPlanning'
import { daysBetween, localDateOf, type Instant } from '@domain/calendar'

/** As much of an event as a row says that waits. */
export type Waiting = Pick<StaffCard, 'eventId' | 'kind' | 'title' | 'startAt' | 'endAt'>

/** Why something waits: it is over, and the walk's counts or the results are open, or nobody said that it ended; a reviewer has to see it; it is not finished; it is with the reviewer. */
export type Todo = { readonly why: 'roll_call_open' | 'results_open' | 'unfinished' | 'to_review' | 'draft' | 'with_reviewer'; readonly event: Waiting }

export type DayParts = {
  readonly waiting: readonly Todo[]
  readonly running: readonly StaffCard[]
  /** Within a week from now. */
  readonly week: readonly StaffCard[]
  readonly later: readonly StaffCard[]
  readonly past: readonly StaffCard[]
}

const order: readonly Todo['why'][] = ['roll_call_open', 'results_open', 'unfinished', 'to_review', 'draft', 'with_reviewer']

const WEEK = 7

function whyOpen({ leftOpen }: OpenEnd): Todo['why'] {
  if (leftOpen.rollCall) return 'roll_call_open'
  return leftOpen.results ? 'results_open' : 'unfinished'
}

function draftTodo(event: StaffCard, reviewer: boolean): Todo {
  if (!event.needsReviewer) return { why: 'draft', event }
  return { why: reviewer ? 'to_review' : 'with_reviewer', event }
}

/** What is over and not ended: today's as the day tells it, which is read more often than what was left open. */
function unfinished(events: readonly StaffCard[], openEnds: readonly OpenEnd[]): readonly Todo[] {
  const today = new Map(events.map((event) => [event.eventId, event]))
  const known = openEnds.filter(({ eventId }) => (today.get(eventId)?.phase ?? 'over') === 'over')
  const fresh = events.filter(({ eventId, phase }) => phase === 'over' && !known.some((one) => one.eventId === eventId))
  return [...known.map((event) => ({ why: whyOpen(event), event })), ...fresh.map((event) => ({ why: 'unfinished' as const, event }))]
}

export function dayParts(events: readonly StaffCard[], openEnds: readonly OpenEnd[], reviewer: boolean, now: Instant): DayParts {
  const ahead = events.filter(({ status, phase }) => status === 'published' && phase !== 'over')
  const isToday = ({ phase, startAt }: StaffCard) => phase === 'running' || localDateOf(startAt) === localDateOf(now)
  const isSoon = ({ startAt }: StaffCard) => daysBetween(localDateOf(now), localDateOf(startAt)) <= WEEK
  const coming = ahead.filter((event) => !isToday(event))
  const todos = [...unfinished(events, openEnds), ...events.filter(({ status }) => status === 'draft').map((event) => draftTodo(event, reviewer))]
  return {
    waiting: order.flatMap((why) => todos.filter((todo) => todo.why === why)),
    running: ahead.filter(isToday),
    week: coming.filter(isSoon),
    later: coming.filter((event) => !isSoon(event)),
    past: events.filter(({ status }) => status === 'finished' || status === 'cancelled')
  }
}

/** Whose desk is next: what is on, or the first that comes. */
export const deskEvent = ({ running, week, later }: DayParts): StaffCard | null => running.find(({ phase }) => phase === 'running') ?? running[0] ?? week[0] ?? later[0] ?? null
