/** What every call at the desk begins with: the event within the caller's grants, and its seat book. */
import { wantsHelp, type EventFacts } from '@domain/event'
import type { EventId, RegistrationId } from '@domain/ids'
import { momentOf } from '@domain/offline'
import type { Registration } from '@domain/registration'
import { rosterIsOpen } from '@domain/retention'
import { communityOf } from '@domain/roles'
import type { SeatBook } from '@domain/seatBook'
import { forbidden, notFound } from '@kernel/faults'
import type { Context } from '@kernel/handle'

/** Lets in staff of the event's community and helpers named for it; `forbidden` alike for one that does not exist. */
export function letIn({ caller, now, believed }: Context, eventId: EventId, event: EventFacts | null): EventFacts {
  // whatever the term of the role says: the event may have moved, or be called off
  const helps = event !== null && wantsHelp(event, momentOf(believed, { kind: 'event', id: eventId }, now)) && caller.grants.some(({ scope }) => scope.kind === 'event' && scope.id === eventId)
  if (!helps) caller.require(event && communityOf(event.communityId))
  if (!event) throw forbidden()
  return event
}

/** The event and its seats, for those whom its desk lets in. */
export async function deskEvent(context: Context, eventId: EventId): Promise<{ readonly event: EventFacts; readonly book: SeatBook }> {
  const [found, book] = await Promise.all([context.store.get('events', eventId), context.store.get('seatBooks', eventId)])
  const event = letIn(context, eventId, found)
  // a draft has nobody inside
  if (!book) throw notFound('seatBook')
  return { event, book }
}

/** The record of a party of this event while its list of names is open; another event's is not found here. */
export async function partyOf({ store, now }: Context, event: EventFacts, id: RegistrationId): Promise<Registration> {
  const registration = rosterIsOpen(event, now) ? await store.get('registrations', id) : null
  if (!registration || registration.eventId !== event._id) throw notFound('registration')
  return registration
}
