/** The one big button of the desk: check in whoever was picked, or else the next one. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { SideButton } from '@components/SideButton'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'
import { expectedOf, type Desk } from './useDesk'

type Props = { readonly desk: Desk; /** Asks whether a party that waits may come in. */ readonly onAdmit: () => void }

function Main({ desk, onAdmit }: Props) {
  const { chosen, gate, eventId } = desk
  if (gate.at !== 'open') return <MainButton id='to-roster' text={copy.toRoster} onTap={() => open(atWork.roster, { id: eventId })} />
  if (!chosen) return <MainButton id='scan' icon='code' text={copy.scan} busyText={copy.finding} onTap={desk.scan} />
  const sending = desk.markOf(chosen.registrationId)?.progress.at === 'writing'
  if (!sending && chosen.standing.at === 'seated' && expectedOf(chosen).length > 0) return <MainButton id='confirm-check-in' icon='check' text={copy.confirm(desk.ticked.length)} onTap={desk.confirm} />
  if (chosen.standing.at === 'waiting' && desk.isStaff && desk.hasRoom(chosen)) return <MainButton id='admit' text={copy.admit} onTap={onAdmit} />
  return <MainButton id='next' text={copy.next} onTap={desk.clear} />
}

export function DeskBar(props: Props) {
  const { chosen, gate, eventId, held } = props.desk
  if (!held.ready) return null
  const side = chosen || gate.at !== 'open' ? undefined : <SideButton id='roster' icon='people' text={copy.roster} label={copy.toRoster} onTap={() => open(atWork.roster, { id: eventId })} />
  return <BottomBar main={<Main {...props} />} side={side} />
}
