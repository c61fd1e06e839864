/** Closing an event that took place. */
import { finishEvent as endpoint } from '@contract/event'
import { accept } from '@domain/decision'
import { decideFinishing } from '@domain/publishing'
import { handle } from '@kernel/handle'
import { bookOf } from './seats'
import { change, isRepeat, staffEvent } from './staffEvent'
import { eventView } from './views'

export const finishEvent = handle(endpoint, async ({ eventId }, context) => {
  const { caller, store, now } = context
  const event = await staffEvent(context, eventId)
  const deed = { at: now, by: caller.personId, what: 'finished' as const }
  const decision = isRepeat(event, deed) ? accept(true as const) : decideFinishing(event, now)
  if (!decision.accepted) return decision
  const finished = event.status === 'finished' ? event : await change(context, event, 'finished', deed)
  return accept(eventView(finished, await bookOf(store, eventId), now, []))
})
