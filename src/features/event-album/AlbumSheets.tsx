/** What is asked before pictures are shown to everybody, before one is gone, and of one that shows a work. */
import { Note } from '@components/Note'
import { Sheet } from '@components/Sheet'
import { copy } from './copy'
import { isOpen, type AlbumOnPage } from './useAlbum'
import { WorkSheet } from './WorkSheet'

export function AlbumSheets({ album }: { readonly album: AlbumOnPage }) {
  const { asking, query, names } = album
  if (!asking || !query.data) return null
  const no = () => album.ask(null)
  if (asking.what === 'work') return <WorkSheet key={asking.photoId} album={album} asking={asking} />
  if (asking.what === 'remove') {
    return (
      <Sheet title={copy.removeTitle(asking.number)} yes={copy.removeYes} busyText={copy.removing} no={copy.no} onYes={() => album.remove(asking.photoId)} onNo={no}>
        <Note strong text={copy.removeNote} />
      </Sheet>
    )
  }
  return (
    <Sheet title={copy.releaseTitle(query.data.photos.filter(isOpen).length)} yes={copy.releaseYes} busyText={copy.releasing} no={copy.no} onYes={album.release} onNo={no}>
      {names.length > 0 ? <Note strong text={copy.releaseNames(names.join(copy.separator))} /> : null}
      <Note text={copy.releaseNote} />
    </Sheet>
  )
}
