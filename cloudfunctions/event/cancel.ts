/** Calling an event off, with a reason that everybody inside is told. */
import { cancelEvent as endpoint } from '@contract/event'
import { accept } from '@domain/decision'
import { decideCancelling } from '@domain/publishing'
import { handle } from '@kernel/handle'
import { cancelledNews } from './messages'
import { change, isRepeat, staffEvent } from './staffEvent'
import { tellInside } from './tellInside'
import { bookOr, eventView } from './views'

export const cancelEvent = handle(endpoint, async ({ eventId, reason }, context) => {
  const { caller, store, now } = context
  const event = await staffEvent(context, eventId)
  const deed = { at: now, by: caller.personId, what: 'cancelled' as const, reason }
  // a repeat tells everybody again, because whoever was cut off may have told nobody
  const decision = isRepeat(event, deed) ? accept(true as const) : decideCancelling(event)
  if (!decision.accepted) return decision
  const cancelled = event.status === 'cancelled' ? event : await change(context, event, 'cancelled', deed)
  const book = bookOr(cancelled, await store.get('seatBooks', eventId))
  await tellInside(context, book, (registration, to) => cancelledNews({ event: cancelled, to, registrationId: registration._id }, reason))
  return accept(eventView(cancelled, book, now, []))
})
