/** One event as staff see it, a draft as well. */
import { readStaffEvent as endpoint } from '@contract/eventDesk'
import { accept } from '@domain/decision'
import { phaseOf } from '@domain/event'
import { countsOf } from '@domain/feedback'
import { handle } from '@kernel/handle'
import { staffEvent } from './staffEvent'
import { staffEventView } from './staffViews'
import { bookOr } from './views'

export const readForStaff = handle(endpoint, async ({ eventId }, context) => {
  const event = await staffEvent(context, eventId)
  const { store, now } = context
  const book = bookOr(event, await store.get('seatBooks', eventId))
  const phase = phaseOf(event, book, now)
  const feedback = phase === 'over' || phase === 'finished' ? { feedback: countsOf(await store.get('feedback', eventId)) } : {}
  return accept({ ...staffEventView(event, book, now), ...feedback })
})
