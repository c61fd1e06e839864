/** One event as staff see it, a draft as well. */
import { readStaffEvent as endpoint } from '@contract/eventDesk'
import { accept } from '@domain/decision'
import { phaseOf } from '@domain/event'
import { countsOf } from '@domain/feedback'
import { shownPhotos, toLookAt } from '@domain/photos'
import { handle } from '@kernel/handle'
import { staffEvent } from './staffEvent'
import { staffEventView } from './staffViews'
import { bookOr } from './views'

export const readForStaff = handle(endpoint, async ({ eventId }, context) => {
  const event = await staffEvent(context, eventId)
  const { store, now } = context
  const [stored, album] = await Promise.all([store.get('seatBooks', eventId), store.get('albums', eventId)])
  const book = bookOr(event, stored)
  const phase = phaseOf(event, book, now)
  const feedback = phase === 'over' || phase === 'finished' ? { feedback: countsOf(await store.get('feedback', eventId)) } : {}
  const waiting = album && toLookAt(album)
  const shown = shownPhotos(event, album, now).length
  return accept({ ...staffEventView(event, book, now), ...feedback, ...(shown > 0 ? { photos: shown } : {}), ...(waiting ? { toLookAt: waiting } : {}) })
})
