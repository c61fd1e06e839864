/** 我的工作 of a volunteer: when and what the event is, and the way to its desk. */
import { CardRow } from '@components/CardRow'
import { whenWords } from '@components/dates/copy'
import { IconTile } from '@components/IconTile'
import { useScale } from '@components/scale'
import { readEvent } from '@contract/event'
import type { Instant } from '@domain/calendar'
import type { EventId } from '@domain/ids'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { useQuery } from '@platform/useQuery'
import { copy } from './copy'

export function HelpRow({ eventId, now }: { readonly eventId: EventId; readonly now: Instant }) {
  const { elder } = useScale()
  const event = useQuery(readEvent, { eventId }).data
  // the work is there, known by name or not
  const fact = !event ? copy.toDesk : event.phase === 'cancelled' ? copy.helpOff(event.title) : copy.helpAt(whenWords(event.startAt, now), event.title)
  return <CardRow id={`help-${eventId}`} strong={elder} tile={<IconTile icon='homeLit' lit={elder} />} name={copy.myWork} fact={fact} label={`${copy.myWork}，${fact}`} onTap={() => open(places.desk, { id: eventId })} />
}
