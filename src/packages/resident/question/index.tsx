/** 先问一问: a question before a lecture, for those who come to it. */
import { Page } from '@components/Page'
import { AskingBar, AskingPage } from '@features/lecture-question/AskingPage'
import { copy } from '@features/lecture-question/copy'
import { useAsking } from '@features/lecture-question/useAsking'

export default function QuestionPage() {
  const asking = useAsking()
  return (
    <Page title={copy.title} bar={<AskingBar asking={asking} />}>
      <AskingPage asking={asking} />
    </Page>
  )
}
