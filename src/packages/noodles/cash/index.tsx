/** 补贴日结: the allowance of a day. */
import { Page } from '@components/Page'
import { CashPage } from '@features/noodle-cash/CashPage'
import { copy } from '@features/noodle-cash/copy'

export default function NoodleCashPage() {
  return (
    <Page title={copy.title}>
      <CashPage />
    </Page>
  )
}
