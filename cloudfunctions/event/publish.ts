/** Showing an event to residents. */
import { publishEvent as endpoint } from '@contract/event'
import { unset } from '@domain/conditional'
import { accept, type Decision } from '@domain/decision'
import type { EventFacts } from '@domain/event'
import { decidePublishing, type PublishingRefusal } from '@domain/publishing'
import { emptyBook } from '@domain/seatBook'
import { broken } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { bookOf } from './seats'
import { isRepeat, isReviewer, moved, staffEvent } from './staffEvent'
import { eventView } from './views'

export const publishEvent = handle(endpoint, async ({ eventId, seenAt }, context) => {
  const { caller, store, now } = context
  const publisher = { isReviewer: isReviewer(context, await staffEvent(context, eventId)), seenAt }
  const deed = { at: now, by: caller.personId, what: 'published' as const }

  // one transaction: what is shown is what was decided on, and an event that can be seen has seats
  const decision = await store.transaction(async (within): Promise<Decision<EventFacts, PublishingRefusal>> => {
    const event = await within.get('events', eventId)
    if (!event) throw broken('an event that its staff reach is gone')
    if (isRepeat(event, deed)) return accept(event)
    const decided = decidePublishing(event, publisher, now)
    if (!decided.accepted) return decided
    await within.insert('seatBooks', emptyBook(eventId, event.capacity))
    // whoever may publish words that nobody vouched for has read them
    await within.update('events', eventId, { ...moved('published', deed), unvouched: unset })
    return accept({ ...event, status: 'published', deeds: [...event.deeds, deed] })
  })
  if (!decision.accepted) return decision
  return accept(eventView(decision.fact, await bookOf(store, eventId), now, []))
})
