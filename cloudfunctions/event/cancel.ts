/** Calling an event off, with a reason that everybody inside is told. */
import { cancelEvent as endpoint } from '@contract/event'
import { set } from '@domain/conditional'
import { accept } from '@domain/decision'
import type { Deed, EventFacts } from '@domain/event'
import { riskOf } from '@domain/publicText'
import { decideCancelling } from '@domain/publishing'
import { handle, type Context } from '@kernel/handle'
import { lookThrough } from '@kernel/textCheck'
import { tellEverybody } from './cancellations'
import { change, isRepeat, isReviewer, staffEvent } from './staffEvent'
import { bookOr, eventView } from './views'

export const cancelEvent = handle(endpoint, async ({ eventId, reason }, context) => {
  const { caller, textCheck, now } = context
  const event = await staffEvent(context, eventId)
  const deed: Deed = { at: now, by: caller.personId, what: 'cancelled', reason }
  if (isRepeat(event, deed)) return accept(await toldToAll(context, event))

  const decision = decideCancelling(event)
  if (!decision.accepted) return decision
  const looked = await lookThrough(textCheck, { reason }, caller.openid)
  const risk = riskOf(looked)
  if (risk) return risk
  // nobody sets out for nothing because a check is down: the event is off, and only the words are held back
  const heldBack = looked.unsure && !isReviewer(context, event)
  return accept(await toldToAll(context, await change(context, event, 'cancelled', { ...deed, ...(heldBack ? { unvouched: true } : {}) }, { untoldAt: set(now) })))
})

async function toldToAll(context: Context, event: EventFacts) {
  const book = bookOr(event, await context.store.get('seatBooks', event._id))
  await tellEverybody(context, event, book)
  return eventView(event, book, context.now, [])
}
