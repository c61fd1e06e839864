/** A check-in tapped for the wrong person is taken back. */
import { undoCheckIn as endpoint } from '@contract/eventDesk'
import { accept, refuse } from '@domain/decision'
import { momentOf } from '@domain/offline'
import { placeKey } from '@domain/roles'
import { depart, hasTakenBack, MOST_TAKEN_BACK } from '@domain/seatBook'
import { handle } from '@kernel/handle'
import { deskEvent, partyOf } from './desk'
import { partyView, recordMinors, rosterFacts } from './rosterView'
import { bookOf } from './seats'

export const undoCheckIn = handle(endpoint, async ({ eventId, registrationId, personIds, reason, requestId: commandId, of }, context) => {
  const { caller, store, now } = context
  const { event, book } = await deskEvent(context, eventId)
  const repeated = commandId !== undefined && hasTakenBack(book, commandId)
  if (!repeated && book.takenBack.length >= MOST_TAKEN_BACK) return refuse('too_many_undone', { limit: MOST_TAKEN_BACK })
  const registration = await partyOf(context, event, registrationId)
  const meant = personIds.filter((personId) => registration.personIds.includes(personId) && (of === undefined || book.present[personId]?.commandId === of))
  const there = repeated ? [] : meant.filter((personId) => book.present[personId])
  const at = momentOf(context.believed, placeKey({ kind: 'event', id: eventId }), now)
  if (there.length) await store.apply('seatBooks', eventId, depart(book, there, { at, by: caller.personId, reason, ...(commandId ? { commandId } : {}) }))
  const facts = await rosterFacts(context, event, await bookOf(store, eventId), [registrationId])
  await recordMinors(facts, registrationId, context)
  return accept({ party: partyView(facts, registration, context) })
})
