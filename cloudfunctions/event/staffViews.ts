/** What staff see of their own events: also drafts, what is missing in them, and who is there. */
import type { StaffCard, StaffEventView } from '@contract/eventDesk'
import type { Instant } from '@domain/calendar'
import type { EventFacts } from '@domain/event'
import { missingFields, needsReviewer } from '@domain/publishing'
import { turnout, type SeatBook } from '@domain/seatBook'
import { eventCard, eventView } from './views'

const counts = (book: SeatBook) => {
  const { seated, present } = turnout(book)
  return { present, seatedPersons: seated }
}

export const staffCard = (event: EventFacts, book: SeatBook, now: Instant): StaffCard => ({
  ...eventCard(event, book, now),
  status: event.status,
  needsReviewer: needsReviewer(event),
  ...counts(book)
})

export const staffEventView = (event: EventFacts, book: SeatBook, now: Instant): StaffEventView => ({
  ...eventView(event, book, now, []),
  status: event.status,
  capacity: event.capacity,
  needsReviewer: needsReviewer(event),
  missing: missingFields(event),
  ...counts(book)
})
