/** 老人要帮的忙: the tasks of whoever works at the doors. */
import { Page } from '@components/Page'
import { copy } from '@features/care-tasks/copy'
import { TaskList } from '@features/care-tasks/TaskList'
import { TaskSheet } from '@features/care-tasks/TaskSheet'
import { useTasks } from '@features/care-tasks/useTasks'

export default function DoorTasksPage() {
  const page = useTasks()
  return (
    <Page title={copy.title} sheet={page.chosen ? <TaskSheet page={page} /> : null}>
      <TaskList page={page} />
    </Page>
  )
}
