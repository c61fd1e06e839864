/** One event as staff see it, a draft as well. */
import { readStaffEvent as endpoint } from '@contract/eventDesk'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { staffEvent } from './staffEvent'
import { staffEventView } from './staffViews'
import { bookOr } from './views'

export const readForStaff = handle(endpoint, async ({ eventId }, context) => {
  const event = await staffEvent(context, eventId)
  return accept(staffEventView(event, bookOr(event, await context.store.get('seatBooks', eventId)), context.now))
})
