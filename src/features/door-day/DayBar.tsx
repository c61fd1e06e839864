/** In the thumb's reach: the next door, and what elders asked for. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { SideButton } from '@components/SideButton'
import { nextDoor } from '@domain/doorDay'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import type { DayOnPhone } from '@platform/useDay'
import { copy } from './copy'

const toTasks = () => open(atWork.doorTasks)

export function DayBar({ day: { elders } }: { readonly day: DayOnPhone }) {
  if (!elders) return null
  const next = nextDoor(elders)
  if (!next) return <BottomBar main={<MainButton id='tasks' text={copy.done} onTap={toTasks} />} />
  const text = copy.next(next.name)
  return (
    <BottomBar
      main={<MainButton id='next-door' text={text} onTap={() => open(atWork.doorVisit, { id: next.elderId })} />}
      side={<SideButton id='tasks' icon='check' text={copy.tasks} label={copy.tasksLabel} onTap={toTasks} />}
      words={{ main: text, side: copy.tasks, icon: false }}
    />
  )
}
