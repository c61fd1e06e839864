/** 楼长积分: what the clerk verifies and the community approves. */
import { Page } from '@components/Page'
import { copy } from '@features/points-desk/copy'
import { CountingPage } from '@features/points-desk/CountingPage'
import { CountingSheet } from '@features/points-desk/CountingSheet'
import { useCounting } from '@features/points-desk/useCounting'

export default function PointsDeskPage() {
  const counting = useCounting()
  return (
    <Page title={copy.title} sheet={counting.asking ? <CountingSheet key={counting.asking.what} counting={counting} asking={counting.asking} /> : null}>
      <CountingPage counting={counting} />
    </Page>
  )
}
