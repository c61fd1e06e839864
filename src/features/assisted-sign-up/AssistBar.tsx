/** The button that signs them up; afterwards, the next one. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { SideButton } from '@components/SideButton'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'
import { waits, type Assist } from './useAssist'

export function AssistBar({ assist }: { readonly assist: Assist }) {
  const { event, draft, outcome, closed, save, startAgain } = assist
  const toRoster = () => open(atWork.roster, { id: event.eventId })
  if (outcome.at === 'done') return <BottomBar side={<SideButton id='roster' icon='people' text={copy.roster} label={copy.look} onTap={toRoster} />} main={<MainButton id='again' icon='plus' text={copy.again} onTap={startAgain} />} />
  if (closed !== null) return <BottomBar main={<MainButton id='to-roster' text={copy.look} onTap={toRoster} />} />
  return <BottomBar main={<MainButton id='assist-save' text={copy.save(draft.persons.length, waits(assist))} busyText={copy.saving} onTap={save} />} />
}
