/** The photographs of an event that staff released, for everybody. */
import { readPhotos as endpoint } from '@contract/eventPhotos'
import { accept } from '@domain/decision'
import { shownPhotos } from '@domain/photos'
import { notFound } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { addressesOf } from '@kernel/wx/files'

export const readPhotos = handle(endpoint, async ({ eventId }, { store, now }) => {
  const [event, album] = await Promise.all([store.get('events', eventId), store.get('albums', eventId)])
  if (!event || event.status === 'draft') throw notFound('event')
  const shown = shownPhotos(event, album, now)
  const addresses = await addressesOf(shown.map(({ file }) => file))
  return accept({
    title: event.title,
    photos: shown.flatMap(({ photoId, file, work }) => {
      const url = addresses.get(file)
      return url === undefined ? [] : [{ photoId, url, ...(work === undefined ? {} : { work }) }]
    })
  })
})
