/** More places, or fewer down to what is taken. */
import { setCapacity as endpoint } from '@contract/eventDesk'
import { is, push, set } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { decideCapacity } from '@domain/editing'
import { defaultWaitingLimit } from '@domain/event'
import { resize } from '@domain/seatBook'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { promote } from './promotions'
import { bookOf } from './seats'
import { isReviewer, staffEvent } from './staffEvent'
import { staffEventView } from './staffViews'

export const setCapacity = handle(endpoint, async ({ eventId, units, persons }, context) => {
  const { caller, store, now } = context
  const event = await staffEvent(context, eventId)
  const decision = decideCapacity(event, units, { isReviewer: isReviewer(context, event) }, now)
  if (!decision.accepted) return decision
  const book = await bookOf(store, eventId)
  const waitingLimit = Math.max(defaultWaitingLimit(units), book.waiting.length)
  if (book.taken.units > units || (persons !== undefined && book.taken.persons > persons)) return refuse('below_taken', { taken: book.taken.units })
  if (!(await store.apply('seatBooks', eventId, resize(book, units, persons ?? null, waitingLimit, now)))) {
    // somebody took a place or changed the number meanwhile
    const again = await bookOf(store, eventId)
    if (again.taken.units > units) return refuse('below_taken', { taken: again.taken.units })
    throw unavailable('the seat book changed meanwhile')
  }
  const capacity = { unit: event.capacity.unit, units, waitingLimit, ...(persons === undefined ? {} : { persons }) }
  await store.updateIf('events', eventId, { all: { status: is('published') } }, { capacity: set(capacity), deeds: push({ at: now, by: caller.personId, what: 'resized' }) })
  const resized = { ...event, capacity }
  return accept(staffEventView(resized, await promote(context, resized), now))
})
