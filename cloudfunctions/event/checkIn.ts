/** Those of a party who are there come in, person by person. */
import { checkIn as endpoint } from '@contract/eventDesk'
import { decideCheckIn } from '@domain/checkIn'
import { accept, refuse } from '@domain/decision'
import { arrive } from '@domain/seatBook'
import { Fault, unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { deskEvent } from './desk'
import { bookOf } from './seats'

/** Each try loses only to another desk that checked in one of the same people. */
const TRIES = 4

export const checkIn = handle(endpoint, async ({ eventId, registrationId, personIds, method }, context) => {
  const { caller, store, now } = context
  const desk = await deskEvent(context, eventId)
  const decision = decideCheckIn(desk.event, now)
  if (!decision.accepted) return decision

  let { book } = desk
  const already = personIds.filter((personId) => book.present[personId])
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const seat = book.seated[registrationId]
    if (!seat) return refuse('not_seated')
    if (!personIds.every((personId) => seat.persons.includes(personId))) throw new Fault('invalid_input', 'personIds')
    const missing = personIds.filter((personId) => !book.present[personId])
    const presence = { at: now, by: caller.personId, method }
    if (missing.length === 0 || (await store.apply('seatBooks', eventId, arrive(registrationId, missing, presence)))) {
      return accept({ present: personIds.map((personId) => ({ personId, presentAt: book.present[personId]?.at ?? now })), already })
    }
    book = await bookOf(store, eventId)
  }
  throw unavailable('the seat book kept changing')
})
