/** 一位老人: everything that the roster has of one elder. */
import { Page } from '@components/Page'
import { copy } from '@features/one-elder/copy'
import { ElderPage, MarkSheet } from '@features/one-elder/ElderPage'
import { useElder } from '@features/one-elder/useElder'

export default function OneElderPage() {
  const page = useElder()
  return (
    <Page title={copy.title} sheet={<MarkSheet page={page} />}>
      <ElderPage page={page} />
    </Page>
  )
}
