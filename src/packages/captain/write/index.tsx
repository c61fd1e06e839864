/** 写一条建议: a captain writes down what a resident said, or completes what came back. */
import { Page } from '@components/Page'
import { copy } from '@features/suggestion-write/copy'
import { useWriter } from '@features/suggestion-write/useWriter'
import { WriteBar, WritePage } from '@features/suggestion-write/WritePage'

export default function WriteSuggestionPage() {
  const writer = useWriter()
  return (
    <Page title={writer.isNew ? copy.title : copy.amendTitle} bar={<WriteBar writer={writer} />}>
      <WritePage writer={writer} />
    </Page>
  )
}
