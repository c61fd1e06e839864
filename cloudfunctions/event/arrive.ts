/** Somebody who is there checks in themselves and those of their party who came along. */
import { arrive as endpoint } from '@contract/eventWall'
import { decideCheckIn } from '@domain/checkIn'
import { accept, refuse } from '@domain/decision'
import { arrive as comeIn } from '@domain/seatBook'
import { forbidden, unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { decideWord } from '@kernel/wallWords'
import { ownRegistration } from './ownRegistration'
import { bookOf } from './seats'

/** Each try loses only to a desk that checked in one of the same people. */
const TRIES = 4

export const arrive = handle(endpoint, async ({ registrationId, personIds, by }, context) => {
  const { caller, store, now } = context
  const own = await ownRegistration(context, registrationId)
  if (!personIds.every((personId) => own.seen.includes(personId))) throw forbidden()
  const decision = decideCheckIn(own.event, now)
  if (!decision.accepted) return decision
  const word = await decideWord(context, own.event._id, by)
  if (!word.accepted) return word

  let { book } = own
  const already = personIds.filter((personId) => book.present[personId])
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const seat = book.seated[registrationId]
    if (!seat) return refuse('not_seated')
    const missing = personIds.filter((personId) => !book.present[personId])
    if (missing.length === 0 || (await store.apply('seatBooks', own.event._id, comeIn(registrationId, missing, { at: now, by: caller.personId, method: 'self_scan' })))) {
      return accept({ present: personIds.map((personId) => ({ personId, presentAt: book.present[personId]?.at ?? now })), already })
    }
    book = await bookOf(store, own.event._id)
  }
  throw unavailable('the seat book kept changing')
})
