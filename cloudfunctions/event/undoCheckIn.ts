/** A check-in tapped for the wrong person is taken back. */
import { undoCheckIn as endpoint } from '@contract/eventDesk'
import { decideTakingBack } from '@domain/checkIn'
import { accept, refuse } from '@domain/decision'
import { momentOf } from '@domain/offline'
import { depart, hasTakenBack, MOST_TAKEN_BACK, type Presence } from '@domain/seatBook'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { deskEvent, partyOf } from './desk'
import { partyView, recordMinors, rosterFacts } from './rosterView'
import { bookOf } from './seats'

/** Each try loses only to another desk at one of the same people. */
const TRIES = 4

export const undoCheckIn = handle(endpoint, async ({ eventId, registrationId, personIds, reason, requestId: commandId, of }, context) => {
  const { caller, store, now } = context
  const { event, book } = await deskEvent(context, eventId)
  const registration = await partyOf(context, event, registrationId)
  const at = momentOf(context.believed, { kind: 'event', id: eventId }, now)
  const deed = { at, by: caller.personId, reason, ...(commandId ? { commandId } : {}) }
  let known = book
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const repeated = commandId !== undefined && hasTakenBack(known, commandId)
    const open = decideTakingBack(event, at)
    if (!repeated && !open.accepted) return open
    if (!repeated && known.takenBack.length >= MOST_TAKEN_BACK) return refuse('too_many_undone', { limit: MOST_TAKEN_BACK })
    const there = repeated ? [] : personIds.filter((personId) => registration.personIds.includes(personId) && isMeant(known.present[personId], of))
    const done = there.length === 0 || (await store.apply('seatBooks', eventId, depart(known, there, deed)))
    // another desk took some of them back, or checked them in anew, between reading and writing
    known = await bookOf(store, eventId)
    if (!done) continue
    const facts = await rosterFacts(context, event, known, [registrationId])
    await recordMinors(facts, registrationId, context)
    return accept({ party: partyView(facts, registration, context) })
  }
  throw unavailable('the seat book kept changing')
})

const isMeant = (there: Presence | undefined, of: string | undefined): boolean => there !== undefined && (of === undefined || there.commandId === of)
