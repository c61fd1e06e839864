/** A photograph is taken away, and its file with it. */
import { removePhoto as endpoint } from '@contract/eventPhotos'
import { accept } from '@domain/decision'
import { removePhoto as removing } from '@domain/photos'
import { handle } from '@kernel/handle'
import { removeFiles } from '@kernel/wx/files'
import { albumOf } from './album'
import { staffEvent } from './staffEvent'

export const removePhoto = handle(endpoint, async ({ eventId, photoId }, context) => {
  const { caller, store, now } = context
  await staffEvent(context, eventId)
  const photo = (await albumOf(context, eventId)).photos[photoId]
  if (photo) {
    // the file first: whoever is cut off finds it still named, and takes it away again
    await removeFiles([photo.file])
    await store.apply('albums', eventId, removing(photoId, caller.personId, now))
  }
  return accept({ count: (await albumOf(context, eventId)).count })
})
