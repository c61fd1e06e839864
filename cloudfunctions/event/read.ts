/** One event, as the poster promises it, and where my people stand in it. */
import { readEvent as endpoint } from '@contract/event'
import { accept } from '@domain/decision'
import { shownPhotos } from '@domain/photos'
import { notFound } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { eventView } from './views'

export const readEvent = handle(endpoint, async ({ eventId }, { caller, store, now }) => {
  const [event, book] = await Promise.all([store.get('events', eventId), store.get('seatBooks', eventId)])
  // a draft has no seats, and one that was called off never had any
  if (!event || !book || event.status === 'draft') throw notFound('event')
  const shown = now >= event.startAt ? shownPhotos(event, await store.get('albums', eventId), now).length : 0
  return accept({ ...eventView(event, book, now, caller.account?.family.map(({ personId }) => personId) ?? []), ...(shown > 0 ? { photos: shown } : {}) })
})
