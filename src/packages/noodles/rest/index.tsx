/** 还没领的: who has not had it yet. */
import { Page } from '@components/Page'
import { copy } from '@features/noodle-rest/copy'
import { RestPage } from '@features/noodle-rest/RestPage'

export default function NoodleRestPage() {
  return (
    <Page title={copy.title}>
      <RestPage />
    </Page>
  )
}
