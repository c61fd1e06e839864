/** A party that waits is seated by hand: from the queue at the desk, or a single past a family, with the reason. */
import { admitParty as endpoint } from '@contract/eventDesk'
import { accept, refuse } from '@domain/decision'
import { seatByHand, standingOf } from '@domain/seatBook'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { partyOf } from './desk'
import { promote } from './promotions'
import { partyView, recordMinors, rosterFacts } from './rosterView'
import { bookOf } from './seats'
import { staffEvent } from './staffEvent'

const TRIES = 4

export const admitParty = handle(endpoint, async ({ eventId, registrationId, reason }, context) => {
  const { caller, store, now } = context
  const event = await staffEvent(context, eventId)
  if (event.status !== 'published' || now >= event.endAt) return refuse('over')
  const registration = await partyOf(context, event, registrationId)
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const book = await bookOf(store, eventId)
    const standing = standingOf(book, registrationId)
    if (standing.at === 'left' || standing.at === 'none') return refuse('not_waiting')
    if (standing.at === 'waiting') {
      const step = seatByHand(book, registrationId, { by: caller.personId, at: now, reason })
      if (!step) return refuse('no_room')
      if (!(await store.apply('seatBooks', eventId, step))) continue
    }
    // a repeat tells whom a cut-off call seated and did not tell
    const facts = await rosterFacts(context, event, await promote(context, event), [registrationId])
    await recordMinors(facts, registrationId, context)
    return accept({ party: partyView(facts, registration, context) })
  }
  throw unavailable('the seat book kept changing')
})
