/** What staff see of their own events: also drafts, what is missing in them, and who is there. */
import type { StaffCard, StaffEventView } from '@contract/eventDesk'
import type { Instant } from '@domain/calendar'
import { callingOff, changedAt, type EventFacts } from '@domain/event'
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

/** Words that nobody vouched for are shown to staff, and marked. */
function heldBack(event: EventFacts): Pick<StaffEventView, 'cancelReason' | 'unvouched'> {
  const { reason, unvouched = event.unvouched } = callingOff(event) ?? {}
  return { ...(reason ? { cancelReason: reason } : {}), ...(unvouched ? { unvouched } : {}) }
}

export const staffEventView = (event: EventFacts, book: SeatBook, now: Instant): StaffEventView => ({
  ...eventView(event, book, now, []),
  ...heldBack(event),
  status: event.status,
  capacity: event.capacity,
  needsReviewer: needsReviewer(event),
  missing: missingFields(event),
  changedAt: changedAt(event),
  ...counts(book)
})
