/** 楼长首页: this month's points, what residents handed over, and the book of a building. */
import { Page } from '@components/Page'
import { CaptainBar, CaptainPage } from '@features/captain-home/CaptainPage'
import { copy } from '@features/captain-home/copy'
import { useCaptain } from '@features/captain-home/useCaptain'
import { MeetingNotice } from '@features/captain-vote/MeetingNotice'
import { VoteEntry } from '@features/captain-vote/VoteEntry'
import { LatestPoints } from '@features/my-points/LatestPoints'
import { PointsWall } from '@features/my-points/PointsWall'
import { usePoints } from '@features/my-points/usePoints'
import { RankingNotice } from '@features/quarter-ranking/RankingNotice'
import { YearEntry } from '@features/year-mine/YearEntry'

export default function CaptainHomePage() {
  const captain = useCaptain()
  const points = usePoints(captain.query.data?.communityId)
  const building = captain.query.data?.building
  return (
    <Page title={building ? copy.titleOf(building) : copy.title} wall={points.query.data ? <PointsWall points={points} /> : null} bar={<CaptainBar captain={captain} />}>
      <MeetingNotice communityId={captain.query.data?.communityId} />
      <RankingNotice communityId={captain.query.data?.communityId} />
      <CaptainPage captain={captain} points={<LatestPoints points={points} />} />
      {captain.works ? <VoteEntry communityId={captain.query.data?.communityId} /> : null}
      {captain.works ? <YearEntry communityId={captain.query.data?.communityId} /> : null}
    </Page>
  )
}
