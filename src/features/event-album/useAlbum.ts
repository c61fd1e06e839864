/** The photographs of an event as those who work there hold them: taken, sent one by one, looked through, released, removed. */
import { addPhoto, readAlbum, releasePhoto, removePhoto, type StaffPhoto } from '@contract/eventPhotos'
import { MOST_PHOTOS } from '@domain/photos'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { useParams } from '@platform/navigation'
import { choosePictures, putPicture } from '@platform/pictures'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { addRefusals, copy, releaseRefusals } from './copy'

/** A picture on the phone that the cloud does not have yet, under the id that it keeps however often it is sent. */
type Unsent = { readonly requestId: string; readonly address: string }

export type Asking = { readonly what: 'release' } | { readonly what: 'remove'; readonly photoId: string; readonly number: number }

/** Whether residents do not see it, or see it and it wants another look. */
export const isOpen = ({ releasedAt, lookAgain }: StaffPhoto): boolean => releasedAt === undefined || lookAgain === true

export function useAlbum() {
  const { id: eventId = '' } = useParams()
  // names of those who must not be in a picture: they stay on the phone only as long as the page does
  const query = useQuery(readAlbum, { eventId }, { kept: false })
  const [asking, setAsking] = useState<Asking | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [unsent, setUnsent] = useState<readonly Unsent[]>([])
  const album = query.data

  async function sendOne({ requestId, address }: Unsent, folder: string): Promise<FailureWords | null> {
    const fileId = await putPicture(address, `${folder}/${requestId}.jpg`)
    if (fileId === null) return { text: addRefusals.no_file, again: true }
    const reply = await call(addPhoto, { requestId, eventId, fileId })
    return reply.ok ? null : changeFailureWords(reply.failure, addRefusals)
  }

  /** One after the other; what does not arrive is kept, and what cannot be taken is told and dropped. */
  async function send(pictures: readonly Unsent[]): Promise<void> {
    setFailure(null)
    let left = pictures
    setUnsent(left)
    for (const picture of pictures) {
      const words = album ? await sendOne(picture, album.folder) : null
      if (words) setFailure(words)
      if (words?.again) break
      left = left.filter((one) => one !== picture)
      setUnsent(left)
    }
    await query.reload()
  }

  const settle = async (words: FailureWords | null): Promise<void> => {
    setFailure(words)
    // with a list that changed the sheet would ask about another one
    setAsking(null)
    await query.reload()
  }

  return {
    query,
    asking,
    failure,
    unsent,
    ask: (next: Asking | null) => {
      setFailure(null)
      setAsking(next)
    },
    add: async () => {
      const addresses = await choosePictures(MOST_PHOTOS - (album?.count ?? 0))
      const pictures = await Promise.all(addresses.map(async (address) => ({ requestId: await newId(), address })))
      if (pictures.length > 0) await send(pictures)
    },
    sendLeft: () => send(unsent),
    giveUp: () => setUnsent([]),
    release: async () => {
      if (!album) return
      const reply = await call(releasePhoto, { eventId, photoIds: album.photos.filter(isOpen).map(({ photoId }) => photoId), listMark: album.listMark })
      await settle(reply.ok ? null : changeFailureWords(reply.failure, releaseRefusals))
    },
    remove: async (photoId: string) => {
      const reply = await call(removePhoto, { eventId, photoId })
      await settle(reply.ok ? null : changeFailureWords(reply.failure, {}))
    },
    /** Who must not be in a picture, children marked as such. */
    names: album?.unpictured.map(({ name, adult }) => (adult ? name : copy.child(name))).join(copy.separator) ?? ''
  }
}

export type AlbumOnPage = ReturnType<typeof useAlbum>
