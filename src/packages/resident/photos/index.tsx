/** 活动照片: works of a workshop, or what it was like there. */
import { Page } from '@components/Page'
import { copy } from '@features/event-photos/copy'
import { GalleryPage } from '@features/event-photos/GalleryPage'

export default function EventPhotosPage() {
  return (
    <Page title={copy.title}>
      <GalleryPage />
    </Page>
  )
}
