/** 疑似同一人: those of an import who may be the same, side by side. */
import { Page } from '@components/Page'
import { copy } from '@features/roster-import/copy'
import { PairsPage } from '@features/roster-import/PairsPage'

export default function PairsOfImportPage() {
  return (
    <Page title={copy.pairsTitle}>
      <PairsPage />
    </Page>
  )
}
