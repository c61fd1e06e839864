/** What comes next from the list: the desk, or signing somebody up who has no WeChat. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { SideButton } from '@components/SideButton'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'
import type { RosterPage } from './useRosterPage'

export function RosterBar({ page: { eventId, isStaff, roster } }: { readonly page: RosterPage }) {
  if (roster.closed) return null
  const side = isStaff ? <SideButton id='to-assist' icon='plus' text={copy.assist} label={copy.signUp} onTap={() => open(atWork.assist, { id: eventId })} /> : undefined
  return <BottomBar main={<MainButton id='to-desk' text={copy.toDesk} onTap={() => open(places.desk, { id: eventId })} />} side={side} />
}
