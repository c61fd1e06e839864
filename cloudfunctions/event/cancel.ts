/** Calling an event off, with a reason that everybody inside is told. */
import { cancelEvent as endpoint } from '@contract/event'
import { set } from '@domain/conditional'
import { accept } from '@domain/decision'
import { decideCancelling } from '@domain/publishing'
import { handle } from '@kernel/handle'
import { tellEverybody } from './cancellations'
import { change, isRepeat, staffEvent } from './staffEvent'
import { bookOr, eventView } from './views'

export const cancelEvent = handle(endpoint, async ({ eventId, reason }, context) => {
  const { caller, store, now } = context
  const event = await staffEvent(context, eventId)
  const deed = { at: now, by: caller.personId, what: 'cancelled' as const, reason }
  const decision = isRepeat(event, deed) ? accept(true as const) : decideCancelling(event)
  if (!decision.accepted) return decision
  const cancelled = event.status === 'cancelled' ? event : await change(context, event, 'cancelled', deed, { untoldAt: set(now) })
  const book = bookOr(cancelled, await store.get('seatBooks', eventId))
  await tellEverybody(context, cancelled, book)
  return accept(eventView(cancelled, book, now, []))
})
