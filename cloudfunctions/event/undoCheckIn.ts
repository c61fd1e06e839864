/** A check-in tapped for the wrong person is taken back. */
import { undoCheckIn as endpoint } from '@contract/eventDesk'
import { accept, refuse } from '@domain/decision'
import { depart, MOST_TAKEN_BACK } from '@domain/seatBook'
import { handle } from '@kernel/handle'
import { deskEvent, partyOf } from './desk'
import { partyView, recordMinors, rosterFacts } from './rosterView'
import { bookOf } from './seats'

export const undoCheckIn = handle(endpoint, async ({ eventId, registrationId, personIds, reason }, context) => {
  const { caller, store, now } = context
  const { event, book } = await deskEvent(context, eventId)
  if (book.takenBack.length >= MOST_TAKEN_BACK) return refuse('too_many_undone', { limit: MOST_TAKEN_BACK })
  const registration = await partyOf(context, event, registrationId)
  const there = personIds.filter((personId) => registration.personIds.includes(personId) && book.present[personId])
  if (there.length) await store.apply('seatBooks', eventId, depart(there, { at: now, by: caller.personId, reason }))
  const facts = await rosterFacts(context, event, await bookOf(store, eventId), [registrationId])
  await recordMinors(facts, registrationId, context)
  return accept({ party: partyView(facts, registration, context) })
})
