/** 积分明细: a captain's own points, with the rule of each in words. */
import { Page } from '@components/Page'
import { copy } from '@features/my-points/copy'
import { ObjectSheet, PointsBar, PointsPage } from '@features/my-points/PointsPage'
import { useOwnPoints } from '@features/my-points/usePoints'

export default function MyPointsPage() {
  const points = useOwnPoints()
  return (
    <Page title={copy.title} bar={<PointsBar points={points} />} sheet={points.objecting ? <ObjectSheet points={points} /> : null}>
      <PointsPage points={points} />
    </Page>
  )
}
