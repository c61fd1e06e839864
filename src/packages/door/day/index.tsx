/** 今天的走访: the doors of a grid worker's day. */
import { Page } from '@components/Page'
import { copy } from '@features/door-day/copy'
import { DayBar } from '@features/door-day/DayBar'
import { GridSuggestions } from '@features/suggestion-desk/GridSuggestions'
import { DayPage, DayWall } from '@features/door-day/DayPage'
import { useDoorDay } from '@features/door-day/useDoorDay'

export default function DoorDayPage() {
  const day = useDoorDay()
  return (
    <Page title={copy.title} wall={day.today.length > 0 ? <DayWall day={day} /> : null} bar={<DayBar day={day} />}>
      <DayPage day={day} />
      <GridSuggestions />
    </Page>
  )
}
