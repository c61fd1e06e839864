/** 积分明细: a captain's own points, with the rule of each in words. */
import { Page } from '@components/Page'
import { usePlace } from '@features/points-totals/usePlace'
import { copy } from '@features/my-points/copy'
import { ObjectSheet, PointsBar, PointsPage } from '@features/my-points/PointsPage'
import { usePoints } from '@features/my-points/usePoints'

export default function MyPointsPage() {
  const points = usePoints(usePlace())
  return (
    <Page title={copy.title} bar={<PointsBar points={points} />} sheet={points.objecting ? <ObjectSheet points={points} /> : null}>
      <PointsPage points={points} />
    </Page>
  )
}
