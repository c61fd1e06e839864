/** One event as staff see it, a draft as well. */
import { readStaffEvent as endpoint } from '@contract/eventDesk'
import { accept } from '@domain/decision'
import { toLookAt } from '@domain/photos'
import { handle } from '@kernel/handle'
import { staffEvent } from './staffEvent'
import { staffEventView } from './staffViews'
import { bookOr } from './views'

export const readForStaff = handle(endpoint, async ({ eventId }, context) => {
  const event = await staffEvent(context, eventId)
  const [book, album] = await Promise.all([context.store.get('seatBooks', eventId), context.store.get('albums', eventId)])
  const waiting = album && toLookAt(album)
  return accept({ ...staffEventView(event, bookOr(event, book), context.now), ...(waiting ? { toLookAt: waiting } : {}) })
})
