/** 我的年度: a captain's own four quarters, what hangs out, and their certificate. */
import { Page } from '@components/Page'
import { OwnPaper, PaperBar } from '@features/year-certificate/PaperView'
import { usePaper } from '@features/year-certificate/usePaper'
import { copy } from '@features/year-mine/copy'
import { MinePage } from '@features/year-mine/MinePage'
import { useMine } from '@features/year-mine/useMine'
import './index.scss'

export default function YearMinePage() {
  const mine = useMine()
  const paper = usePaper(mine.query.data?.certificate ?? null)
  return (
    <Page title={copy.title} bar={<PaperBar paper={paper} />}>
      <MinePage mine={mine}>
        <OwnPaper paper={paper} />
      </MinePage>
    </Page>
  )
}
