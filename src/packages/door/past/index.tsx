/** 以前的走访: for whoever visits an elder, and for the care lead. */
import { Page } from '@components/Page'
import { copy } from '@features/past-visits/copy'
import { PastPage } from '@features/past-visits/PastPage'

export default function DoorPastPage() {
  return (
    <Page title={copy.title}>
      <PastPage />
    </Page>
  )
}
