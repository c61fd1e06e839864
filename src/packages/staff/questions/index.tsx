/** 居民想问的: what was asked before a lecture, by topic. */
import { Page } from '@components/Page'
import { copy } from '@features/lecture-questions/copy'
import { QuestionsPage } from '@features/lecture-questions/QuestionsPage'

export default function LectureQuestionsPage() {
  return (
    <Page title={copy.title} wide>
      <QuestionsPage />
    </Page>
  )
}
