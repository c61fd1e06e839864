/** What can be done from the day: a new event, and the desk of what is on. Without a network the figures stand alone; and nothing stands here before it is known what does, because a finger that is on its way would land on the other. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { SideButton } from '@components/SideButton'
import { newId } from '@platform/ids'
import { open } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { places } from '@platform/places'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'
import { deskEvent } from './dayParts'
import type { Today } from './useToday'

export function TodayBar({ today: { parts, place, query } }: { readonly today: Today }) {
  const online = useOnline()
  if (!online || (query.stale && !query.failure)) return null
  const write = async () => open(atWork.eventEditor, { id: await newId(), community: place.communityId })
  const next = parts && deskEvent(parts)
  if (!next) return <BottomBar main={<MainButton id='new-event' icon='plus' text={copy.newEvent} onTap={write} />} />
  return (
    <BottomBar
      side={<SideButton id='new-event' icon='plus' text={copy.newEvent} onTap={() => void write()} />}
      main={<MainButton id='to-desk' icon='code' text={copy.toDesk} onTap={() => open(places.desk, { id: next.eventId })} />}
    />
  )
}
