/** 社区的答复: what all may read of the suggestion book. */
import { Page } from '@components/Page'
import { copy } from '@features/suggestions-shown/copy'
import { ShownBar, ShownPage } from '@features/suggestions-shown/ShownPage'

export default function ShownSuggestionsPage() {
  return (
    <Page title={copy.title} bar={<ShownBar />}>
      <ShownPage />
    </Page>
  )
}
