/** 申报积分: a captain claims what they did. */
import { Page } from '@components/Page'
import { ClaimBar, ClaimPage } from '@features/points-claim/ClaimPage'
import { copy } from '@features/points-claim/copy'
import { useClaim } from '@features/points-claim/useClaim'

export default function ClaimPointsPage() {
  const claim = useClaim()
  return (
    <Page title={copy.title} bar={<ClaimBar claim={claim} />}>
      <ClaimPage claim={claim} />
    </Page>
  )
}
