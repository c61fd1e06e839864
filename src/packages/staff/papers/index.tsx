/** 表格和简报: what the office keeps of an event on paper. */
import { Page } from '@components/Page'
import { copy } from '@features/event-papers/copy'
import { PapersPage } from '@features/event-papers/PapersPage'
import { UnmaskedSheet } from '@features/event-papers/UnmaskedSheet'
import { usePapers } from '@features/event-papers/usePapers'

export default function PapersPageOfEvent() {
  const papers = usePapers()
  return (
    <Page title={copy.title} sheet={<UnmaskedSheet papers={papers} />}>
      <PapersPage papers={papers} />
    </Page>
  )
}
