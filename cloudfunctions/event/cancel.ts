/** Calling an event off, with a reason that everybody inside is told. */
import { cancelEvent as endpoint } from '@contract/event'
import { accept } from '@domain/decision'
import { decideCancelling } from '@domain/publishing'
import { handle } from '@kernel/handle'
import { cancelledNews } from './messages'
import { change, staffEvent } from './staffEvent'
import { tellInside } from './tellInside'
import { bookOr, eventView } from './views'

export const cancelEvent = handle(endpoint, async ({ eventId, reason }, context) => {
  const { caller, store, now } = context
  const event = await staffEvent(context, eventId)
  const decision = decideCancelling(event)
  if (!decision.accepted) return decision
  const cancelled = await change(context, event, 'cancelled', { at: now, by: caller.personId, what: 'cancelled', reason })
  const book = bookOr(cancelled, await store.get('seatBooks', eventId))
  await tellInside(context, book, (registration, to) => cancelledNews({ event: cancelled, to, registrationId: registration._id }, reason))
  return accept(eventView(cancelled, book, now, []))
})
