/** 上门走访的事: what staff do about what was heard at the doors of their community. */
import { Page } from '@components/Page'
import { Section } from '@components/Section'
import { DepartureList, DepartureSheet } from '@features/care-departures/DepartureList'
import { useDepartures } from '@features/care-departures/useDepartures'
import { copy as taskCopy } from '@features/care-tasks/copy'
import { TaskList } from '@features/care-tasks/TaskList'
import { TaskSheet } from '@features/care-tasks/TaskSheet'
import { useTasks } from '@features/care-tasks/useTasks'
import { copy } from '@features/door-entry/copy'
import { useOffice } from '@features/door-entry/useOffice'
import { LedgerEntry } from '@features/visit-papers/LedgerEntry'
import { ReviewList, ReviewSheet } from '@features/visit-review/ReviewList'
import { useReviews } from '@features/visit-review/useReviews'

export default function DoorOfficePage() {
  const { communityId, reviewer } = useOffice()
  const departures = useDepartures(communityId)
  const reviews = useReviews(communityId)
  const tasks = useTasks(communityId)
  const sheet = departures.chosen ? <DepartureSheet page={departures} /> : reviews.chosen ? <ReviewSheet page={reviews} /> : tasks.chosen ? <TaskSheet page={tasks} /> : null
  return (
    <Page title={copy.title} sheet={sheet}>
      <DepartureList page={departures} />
      <ReviewList page={reviews} reviewer={reviewer} />
      <Section head={taskCopy.head}>
        <TaskList page={tasks} />
      </Section>
      <LedgerEntry communityId={communityId} />
    </Page>
  )
}
