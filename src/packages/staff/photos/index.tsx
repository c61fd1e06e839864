/** 照片: taken at the event, looked through, and shown to residents. */
import { Page } from '@components/Page'
import { AlbumBar } from '@features/event-album/AlbumBar'
import { AlbumPage } from '@features/event-album/AlbumPage'
import { AlbumSheets } from '@features/event-album/AlbumSheets'
import { copy } from '@features/event-album/copy'
import { useAlbum } from '@features/event-album/useAlbum'

export default function AlbumForStaffPage() {
  const album = useAlbum()
  return (
    <Page title={copy.title} bar={<AlbumBar album={album} />} sheet={<AlbumSheets album={album} />}>
      <AlbumPage album={album} />
    </Page>
  )
}
