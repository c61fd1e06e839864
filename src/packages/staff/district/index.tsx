/** 全区活动日历: who holds what, where and when, and how full it is. */
import { Columns } from '@components/Columns'
import { Page } from '@components/Page'
import { copy } from '@features/district-calendar/copy'
import { DayEvents } from '@features/district-calendar/DayEvents'
import { Month } from '@features/district-calendar/Month'
import { useDistrict } from '@features/district-calendar/useDistrict'
import './index.scss'

export default function DistrictCalendarPage() {
  const district = useDistrict()
  return (
    <Page title={copy.title} wide>
      <Columns left={<Month district={district} />} right={<DayEvents district={district} />} />
    </Page>
  )
}
