/** The tasks in the order in which they are due, each a tap from its end. */
import { CardRow } from '@components/CardRow'
import { Chips } from '@components/Chips'
import { dateWords } from '@components/dates/copy'
import { needWords } from '@components/doorWords/copy'
import { Empty } from '@components/Empty'
import { List } from '@components/List'
import { NameTile } from '@components/NameTile'
import { Pending } from '@components/Pending'
import { SmallButton } from '@components/SmallButton'
import { Tag } from '@components/Tag'
import type { TaskView } from '@contract/visit'
import { clock, localDateOf, startOfDay } from '@domain/calendar'
import { failureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Tasks as TasksOnPage } from './useTasks'

type Props = { readonly page: TasksOnPage }

function TaskRow({ task, page }: Props & { readonly task: TaskView }) {
  const { taskId, elder, need, note = '', owner, mine, dueOn, status } = task
  const late = dueOn < localDateOf(clock())
  const name = copy.name(needWords[need], elder)
  const fact = [note, copy.due(dateWords(startOfDay(dueOn), clock())), mine ? '' : copy.owner(owner)].filter(Boolean).join(copy.separator)
  const state = late ? copy.late : copy.tags[status]
  return (
    <CardRow
      id={`task-${taskId}`}
      tile={<NameTile name={elder} />}
      name={name}
      fact={fact}
      tag={state ? <Tag kind={late ? 'bad' : status === 'doing' ? 'ok' : 'wait'} text={state} /> : null}
      label={[name, fact, state].filter(Boolean).join(copy.separator)}
      onTap={() => page.choose(task)}
    />
  )
}

const Rows = ({ tasks, page }: Props & { readonly tasks: readonly TaskView[] }) => (
  <List>
    {tasks.map((task) => (
      <TaskRow key={task.taskId} task={task} page={page} />
    ))}
  </List>
)

function Tasks({ page }: Props) {
  const { query, tasks, works } = page
  if (!works) {
    return (
      <Empty text={copy.notWorker} note={copy.notWorkerNote}>
        <SmallButton id='call' icon='phone' text={copy.callCommunity} onTap={callCommunity} />
      </Empty>
    )
  }
  if (!query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  if (tasks.length === 0) return <Empty text={copy.none} note={copy.noneNote} />
  const [mine, theirs] = [tasks.filter((task) => task.mine), tasks.filter((task) => !task.mine)]
  if (mine.length === 0 || theirs.length === 0) return <Rows tasks={tasks} page={page} />
  return (
    <>
      <View className='m'>{copy.mine}</View>
      <Rows tasks={mine} page={page} />
      <View className='m'>{copy.theirs}</View>
      <Rows tasks={theirs} page={page} />
    </>
  )
}

export const TaskList = ({ page }: Props) => (
  <>
    {page.grids.length > 1 ? <Chips id='grid' label={copy.show} options={page.grids} chosen={page.gridId ? [page.gridId] : []} onTap={page.showGrid} /> : null}
    <Tasks page={page} />
  </>
)
