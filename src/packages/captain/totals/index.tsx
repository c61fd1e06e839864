/** 每个人的积分: a month of all captains of a community. */
import { Page } from '@components/Page'
import { copy } from '@features/points-totals/copy'
import { TotalsPage } from '@features/points-totals/TotalsPage'

export default function PointsTotalsPage() {
  return (
    <Page title={copy.title}>
      <TotalsPage />
    </Page>
  )
}
