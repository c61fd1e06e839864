/** 走访台账: a community's visits as sheets. */
import { Page } from '@components/Page'
import { copy } from '@features/visit-papers/copy'
import { PapersPage, UnmaskedSheet } from '@features/visit-papers/PapersPage'
import { usePapers } from '@features/visit-papers/usePapers'

export default function DoorLedgerPage() {
  const papers = usePapers()
  return (
    <Page title={copy.title} sheet={<UnmaskedSheet papers={papers} />}>
      <PapersPage papers={papers} />
    </Page>
  )
}
