/** Closing an event that took place. */
import { finishEvent as endpoint } from '@contract/event'
import { accept } from '@domain/decision'
import { decideFinishing } from '@domain/publishing'
import { handle } from '@kernel/handle'
import { bookOf } from './seats'
import { change, staffEvent } from './staffEvent'
import { eventView } from './views'

export const finishEvent = handle(endpoint, async ({ eventId }, context) => {
  const { caller, store, now } = context
  const event = await staffEvent(context, eventId)
  const decision = decideFinishing(event, now)
  if (!decision.accepted) return decision
  const finished = await change(context, event, 'finished', { at: now, by: caller.personId, what: 'finished' })
  return accept(eventView(finished, await bookOf(store, eventId), now, []))
})
