/** Staff give up a place for somebody who called. */
import { removeParty as endpoint } from '@contract/eventDesk'
import { accept, refuse } from '@domain/decision'
import { handle } from '@kernel/handle'
import { partyOf } from './desk'
import { promote } from './promotions'
import { bookOf, giveUp } from './seats'
import { staffEvent } from './staffEvent'

export const removeParty = handle(endpoint, async ({ eventId, registrationId, reason }, context) => {
  const { caller, store, now } = context
  const event = await staffEvent(context, eventId)
  if (event.status !== 'published' || now >= event.endAt) return refuse('over')
  await partyOf(context, event, registrationId)
  const given = await giveUp(store, await bookOf(store, eventId), registrationId, { by: caller.personId, at: now, reason })
  if (!given.accepted) return given
  await promote(context, event)
  return accept({ removed: true })
})
