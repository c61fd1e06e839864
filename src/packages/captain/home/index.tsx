/** 楼长首页: the book of a building, and what its residents handed over. */
import { Page } from '@components/Page'
import { CaptainBar, CaptainPage } from '@features/captain-home/CaptainPage'
import { copy } from '@features/captain-home/copy'
import { useCaptain } from '@features/captain-home/useCaptain'
import { VoteEntry } from '@features/captain-vote/VoteEntry'

export default function CaptainHomePage() {
  const captain = useCaptain()
  const building = captain.query.data?.building
  return (
    <Page title={building ? copy.titleOf(building) : copy.title} bar={<CaptainBar captain={captain} />}>
      <CaptainPage captain={captain} />
      {captain.works ? <VoteEntry /> : null}
    </Page>
  )
}
