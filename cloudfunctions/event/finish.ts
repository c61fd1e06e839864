/** Closing an event that took place. */
import { finishEvent as endpoint } from '@contract/event'
import { accept } from '@domain/decision'
import type { EventFacts } from '@domain/event'
import { hasContest, hasOuting, leftOpenOf } from '@domain/leftOpen'
import { decideFinishing, type LeftOpen } from '@domain/publishing'
import { handle, type Context } from '@kernel/handle'
import { bookOf } from './seats'
import { change, isRepeat, staffEvent } from './staffEvent'
import { eventView } from './views'

export const finishEvent = handle(endpoint, async ({ eventId }, context) => {
  const { caller, store, now } = context
  const event = await staffEvent(context, eventId)
  const deed = { at: now, by: caller.personId, what: 'finished' as const }
  const decision = isRepeat(event, deed) ? accept(true as const) : decideFinishing(event, await leftOpen(context, event), now)
  if (!decision.accepted) return decision
  const finished = event.status === 'finished' ? event : await change(context, event, 'finished', deed)
  return accept(eventView(finished, await bookOf(store, eventId), now, []))
})

async function leftOpen({ store }: Context, event: EventFacts): Promise<LeftOpen> {
  const outing = hasOuting(event) ? await store.get('outings', event._id) : null
  const contest = hasContest(event) ? await store.get('contests', event._id) : null
  return leftOpenOf(outing, contest)
}
