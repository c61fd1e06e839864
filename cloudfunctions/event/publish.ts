/** Showing an event to residents. */
import { publishEvent as endpoint } from '@contract/event'
import { accept } from '@domain/decision'
import { decidePublishing } from '@domain/publishing'
import { emptyBook } from '@domain/seatBook'
import { handle } from '@kernel/handle'
import { bookOf } from './seats'
import { change, staffEvent } from './staffEvent'
import { eventView } from './views'

export const publishEvent = handle(endpoint, async ({ eventId }, context) => {
  const { caller, store, now } = context
  const event = await staffEvent(context, eventId)
  const decision = decidePublishing(event, { isReviewer: caller.holds('community_reviewer', { kind: 'community', id: event.communityId }) }, now)
  if (!decision.accepted) return decision
  // the book first: an event that can be seen has seats
  await store.insert('seatBooks', emptyBook(eventId, event.capacity))
  const published = await change(context, event, 'published', { at: now, by: caller.personId, what: 'published' })
  return accept(eventView(published, await bookOf(store, eventId), now, []))
})
