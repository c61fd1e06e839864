/** 表格: the sheets of a campaign, for the desk, the doors and whoever is reported to. */
import { Page } from '@components/Page'
import { copy } from '@features/noodle-papers/copy'
import { PapersPage, UnmaskedSheet } from '@features/noodle-papers/PapersPage'
import { usePapers } from '@features/noodle-papers/usePapers'

export default function NoodlePapersPage() {
  const papers = usePapers()
  return (
    <Page title={copy.title} sheet={<UnmaskedSheet papers={papers} />}>
      <PapersPage papers={papers} />
    </Page>
  )
}
