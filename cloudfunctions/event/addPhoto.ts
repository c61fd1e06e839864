/** A photograph comes from the phone: looked at, without what the camera wrote beside it, and put where no phone reaches. */
import { addPhoto as endpoint } from '@contract/eventPhotos'
import { accept, refuse } from '@domain/decision'
import { addPhoto as adding, decideAdding, emptyAlbum, MOST_BYTES } from '@domain/photos'
import { conflict, unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { plainJpeg } from '@kernel/jpeg'
import { digestOf } from '@kernel/secrets'
import { folderOf, pathIn } from '@kernel/uploads'
import { readFile, removeFiles, writeFile } from '@kernel/wx/files'
import { albumOf } from './album'
import { deskEvent } from './desk'

export const addPhoto = handle(endpoint, async ({ requestId, eventId, fileId }, context) => {
  const { caller, store, secrets, now } = context
  const [{ event }, album] = await Promise.all([deskEvent(context, eventId), albumOf(context, eventId)])
  if (pathIn(fileId) !== `${folderOf(secrets, caller.openid, eventId)}/${requestId}.jpg`) return refuse('not_yours')
  const from = digestOf(fileId)
  const before = album.photos[requestId]
  if (before && (before.by !== caller.personId || before.from !== from)) throw conflict('requestId')
  if (before) {
    await removeFiles([fileId])
    return accept({ count: album.count })
  }
  const decision = decideAdding(event, album, now)
  if (!decision.accepted) {
    await removeFiles([fileId])
    return decision
  }
  const bytes = await readFile(fileId)
  if (!bytes) return refuse('no_file')
  const plain = bytes.length <= MOST_BYTES ? plainJpeg(bytes) : null
  if (!plain) {
    await removeFiles([fileId])
    return refuse('not_a_picture')
  }

  const file = await writeFile(`photos/${eventId}/${from}.jpg`, plain)
  await store.insert('albums', emptyAlbum(eventId, now))
  const added = await store.apply('albums', eventId, adding(requestId, { file, from, by: caller.personId, at: now }))
  const then = await albumOf(context, eventId)
  if (added || then.photos[requestId]) {
    await removeFiles([fileId])
    return accept({ count: then.count })
  }
  await removeFiles([file, fileId])
  const again = decideAdding(event, then, now)
  if (!again.accepted) return again
  throw unavailable('the album changed meanwhile')
})
