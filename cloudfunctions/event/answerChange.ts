/** A moved event still suits: noted in the seat book, for the list of whoever has not said so. */
import { answerChange as endpoint } from '@contract/event'
import { accept } from '@domain/decision'
import { decideAnswer, stillSuits } from '@domain/moving'
import { standingOf } from '@domain/seatBook'
import { forbidden, unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { ownRegistration } from './ownRegistration'
import { bookOf } from './seats'
import { registrationView } from './views'

export const answerChange = handle(endpoint, async ({ registrationId, movedAt }, context) => {
  const { store, secrets, now } = context
  const own = await ownRegistration(context, registrationId)
  const { event, book, seen, whole } = own
  if (!whole) throw forbidden()
  const [persons, photos] = await Promise.all([store.getMany('persons', seen), store.get('photoConsents', registrationId)])
  const standing = standingOf(book, registrationId)
  // a repeat is answered again, and whoever holds nothing reads so
  if (standing.at === 'left' || standing.at === 'none' || book.answered[registrationId] === movedAt) return accept(registrationView({ ...own, persons, photos }, secrets, now))

  const decision = decideAnswer(event, movedAt, now)
  if (!decision.accepted) return decision
  const answered = await store.apply('seatBooks', event._id, stillSuits(book, registrationId, movedAt))
  const after = await bookOf(store, event._id)
  // a second tap finds the answer of the first; else it moved up from the queue meanwhile, or was given up
  if (!answered && after.answered[registrationId] !== movedAt) throw unavailable('the seat book changed meanwhile')
  return accept(registrationView({ ...own, book: after, persons, photos }, secrets, now))
})
