/** 积分台账: one captain's month, for those who count. */
import { Page } from '@components/Page'
import { copy } from '@features/points-desk/copy'
import { LedgerPage, ReverseSheet } from '@features/points-desk/LedgerPage'
import { useLedger } from '@features/points-desk/useLedger'

export default function PointsLedgerPage() {
  const ledger = useLedger()
  return (
    <Page title={copy.ledger} sheet={ledger.reversing ? <ReverseSheet ledger={ledger} entry={ledger.reversing} /> : null}>
      <LedgerPage ledger={ledger} />
    </Page>
  )
}
