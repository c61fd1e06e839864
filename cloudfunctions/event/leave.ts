/** Giving up a seat or a place in the queue, so that a neighbour can have it. */
import { leaveEvent as endpoint } from '@contract/event'
import { accept } from '@domain/decision'
import { decideLeaving } from '@domain/registration'
import { standingOf } from '@domain/seatBook'
import { forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { ownRegistration } from './ownRegistration'
import { promote } from './promotions'
import { giveUp } from './seats'
import { registrationView } from './views'

export const leaveEvent = handle(endpoint, async ({ registrationId }, context) => {
  const { caller, store, secrets, now } = context
  const own = await ownRegistration(context, registrationId)
  const { event, book, registration, seen, whole } = own
  if (!whole) throw forbidden()
  const persons = await store.getMany('persons', seen)

  const standing = standingOf(book, registrationId)
  // a repeat, and a request that never got a place, end the same way; a repeat finishes what was cut off
  if (standing.at === 'left' || standing.at === 'none') {
    const moved = book.unsettledAt === null ? book : await promote(context, event)
    return accept(registrationView({ event, book: moved, registration, persons, photos: null }, secrets, now))
  }

  const decision = decideLeaving(event, now)
  if (!decision.accepted) return decision
  const given = await giveUp(store, book, registrationId, { by: caller.personId, at: now })
  if (!given.accepted) return given
  const settled = await promote(context, event)
  return accept(registrationView({ event, book: settled, registration, persons, photos: null }, secrets, now))
})
