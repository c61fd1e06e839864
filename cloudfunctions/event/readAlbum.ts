/** The photographs of an event for those who work there: staff look through them, volunteers add to them, and both read who must not be in one. */
import { readAlbum as endpoint, type AlbumView } from '@contract/eventPhotos'
import { accept } from '@domain/decision'
import { maskedName } from '@domain/masking'
import { decideAdding, decideShowing, inOrder, wantsAnotherLook } from '@domain/photos'
import { handle } from '@kernel/handle'
import { folderOf } from '@kernel/uploads'
import { addressesOf } from '@kernel/wx/files'
import { albumOf, markOf, unpicturedIn } from './album'
import { deskEvent } from './desk'
import { recordMinors, rosterFacts, seesNames } from './rosterView'

export const readAlbum = handle(endpoint, async ({ eventId }, context) => {
  const { caller, secrets, now } = context
  const [{ event, book }, album] = await Promise.all([deskEvent(context, eventId), albumOf(context, eventId)])
  const isStaff = seesNames(caller, event)
  const open = decideShowing(event, now).accepted
  const facts = open ? await rosterFacts(context, event, book, Object.keys(book.seated)) : null
  if (facts) await recordMinors(facts, eventId, context)
  const unpictured = facts ? unpicturedIn(facts) : []
  const nameOf = (personId: string) => facts?.persons.get(personId)?.name ?? ''
  const adding = decideAdding(event, album, now)
  const photos = isStaff && event.status !== 'cancelled' ? inOrder(album) : []
  const addresses = await addressesOf(photos.map(({ file }) => file))
  const view: AlbumView = {
    title: event.title,
    folder: folderOf(secrets, caller.openid, eventId),
    count: album.count,
    photos: photos.map((photo) => ({
      photoId: photo.photoId,
      url: addresses.get(photo.file) ?? '',
      at: photo.at,
      ...(photo.released ? { releasedAt: photo.released.at } : {}),
      ...(wantsAnotherLook(album, photo) ? { lookAgain: true as const } : {}),
      ...(photo.work === undefined ? {} : { work: photo.work })
    })),
    unpictured: unpictured.map(({ personId, adult }) => ({ name: isStaff ? nameOf(personId) : maskedName(nameOf(personId)), adult, present: book.present[personId] !== undefined })),
    ...(event.kind === 'volunteer_outing' ? { partners: true } : {}),
    listMark: markOf(unpictured),
    mayRelease: isStaff && open,
    mayName: isStaff && open && event.kind === 'workshop',
    ...(adding.accepted ? {} : { refusal: adding.reason })
  }
  return accept(view)
})
