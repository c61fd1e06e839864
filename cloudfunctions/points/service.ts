/** Voluntary service of somebody, as the check-ins of events say. */
import { localDateOf } from '@domain/calendar'
import type { EventFacts } from '@domain/event'
import type { PersonId } from '@domain/ids'
import { halvesServed } from '@domain/pointsMonth'
import type { SeatBook } from '@domain/seatBook'

export type Service = { readonly eventId: string; readonly title: string; readonly on: string; readonly halves: number }

/** Null for an event that is no service, is not over, or at which they were not checked in. */
export function serviceAt(event: EventFacts, { present }: Pick<SeatBook, 'present'>, personId: PersonId, now: number): Service | null {
  const came = present[personId]
  if (!came || event.kind !== 'volunteer_outing' || event.status === 'cancelled' || event.status === 'draft' || now < event.endAt) return null
  const halves = halvesServed(event, came.at)
  return halves > 0 ? { eventId: event._id, title: event.title, on: localDateOf(event.startAt), halves } : null
}

export const entryOfEvent = (eventId: string): string => `event_${eventId}`
