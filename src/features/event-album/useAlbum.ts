/** The photographs of an event as those who work there hold them: taken, looked through, released, removed. */
import { nameWork, readAlbum, releasePhoto, removePhoto, type StaffPhoto } from '@contract/eventPhotos'
import { MOST_PHOTOS } from '@domain/photos'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { choosePictures } from '@platform/pictures'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { copy, nameRefusals, releaseRefusals } from './copy'
import { useUnsent } from './useUnsent'

type About = { readonly photoId: string; readonly number: number }
export type Asking = { readonly what: 'release' } | ({ readonly what: 'remove' } & About) | ({ readonly what: 'work'; /** As it stands. */ readonly title: string } & About)

/** Whether residents do not see it, or see it and it wants another look. */
export const isOpen = ({ releasedAt, lookAgain }: StaffPhoto): boolean => releasedAt === undefined || lookAgain === true

export function useAlbum() {
  const { id: eventId = '' } = useParams()
  // names of those who must not be in a picture: they stay on the phone only as long as the page does
  const query = useQuery(readAlbum, { eventId }, { kept: false })
  const [asking, setAsking] = useState<Asking | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const album = query.data
  const unsent = useUnsent(eventId, album?.folder, query.reload)

  const settle = async (words: FailureWords | null): Promise<void> => {
    setFailure(words)
    // with a list that changed the sheet would ask about another one
    setAsking(null)
    await query.reload()
  }

  return {
    query,
    asking,
    failure: failure ?? unsent.refusal,
    unsent,
    ask: (next: Asking | null) => {
      setFailure(null)
      setAsking(next)
    },
    add: async () => {
      setFailure(null)
      await unsent.add(await choosePictures(MOST_PHOTOS - (album?.count ?? 0) - unsent.pictures.length))
    },
    release: async () => {
      if (!album) return
      const reply = await call(releasePhoto, { eventId, photoIds: album.photos.filter(isOpen).map(({ photoId }) => photoId), listMark: album.listMark })
      await settle(reply.ok ? null : changeFailureWords(reply.failure, releaseRefusals))
    },
    remove: async (photoId: string) => {
      const reply = await call(removePhoto, { eventId, photoId })
      await settle(reply.ok ? null : changeFailureWords(reply.failure, {}))
    },
    /** Nothing typed says that it is no work. A refusal leaves the sheet open, for other words. */
    name: async (photoId: string, typed: string) => {
      const title = typed.trim()
      const reply = await call(nameWork, { eventId, photoId, ...(title ? { title } : {}) })
      if (reply.ok) return settle(null)
      setFailure(changeFailureWords(reply.failure, nameRefusals))
    },
    /** Who must not be in a picture, children marked as such. */
    names: album?.unpictured.map(({ name, adult }) => (adult ? name : copy.child(name))) ?? []
  }
}

export type AlbumOnPage = ReturnType<typeof useAlbum>
