/** Calling an event off, with a reason that everybody inside is told. */
import { cancelEvent as endpoint } from '@contract/event'
import { accept } from '@domain/decision'
import type { EventFacts } from '@domain/event'
import { decideCancelling } from '@domain/publishing'
import type { SeatBook } from '@domain/seatBook'
import { handle, type Context } from '@kernel/handle'
import { cancelledNews } from './messages'
import { change, isRepeat, staffEvent } from './staffEvent'
import { bookOr, eventView } from './views'

/** As many as one call of the database gives by id. */
const BATCH = 100

export const cancelEvent = handle(endpoint, async ({ eventId, reason }, context) => {
  const { caller, store, now } = context
  const event = await staffEvent(context, eventId)
  const deed = { at: now, by: caller.personId, what: 'cancelled' as const, reason }
  // a repeat tells everybody again, because whoever was cut off may have told nobody
  const decision = isRepeat(event, deed) ? accept(true as const) : decideCancelling(event)
  if (!decision.accepted) return decision
  const cancelled = event.status === 'cancelled' ? event : await change(context, event, 'cancelled', deed)
  const book = bookOr(cancelled, await store.get('seatBooks', eventId))
  await tellEverybody(context, cancelled, book, reason)
  return accept(eventView(cancelled, book, now, []))
})

async function tellEverybody({ store, notices }: Context, event: EventFacts, book: SeatBook, reason: string): Promise<void> {
  const inside = [...Object.keys(book.seated), ...book.waiting.map(({ id }) => id)]
  for (let from = 0; from < inside.length; from += BATCH) {
    const registrations = await store.getMany('registrations', inside.slice(from, from + BATCH))
    await Promise.all(registrations.map(({ _id, account }) => notices.send(cancelledNews({ event, to: account, registrationId: _id }, reason))))
  }
}
