/** 发放记录: one portion, every hand in it, and how a doubt about it ends. */
import { Page } from '@components/Page'
import { copy } from '@features/noodle-portion/copy'
import { PortionPage } from '@features/noodle-portion/PortionPage'
import { PortionSheets } from '@features/noodle-portion/PortionSheets'
import { usePortion } from '@features/noodle-portion/usePortion'
import './index.scss'

export default function NoodlePortionPage() {
  const work = usePortion()
  return (
    <Page title={copy.title} sheet={<PortionSheets work={work} />}>
      <PortionPage work={work} />
    </Page>
  )
}
