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
import type { Home } from './useHome'

type Props = { readonly eventId: EventId; readonly now: Instant; readonly events: Home['events'] }

export function HelpRow({ eventId, now, events: { data, loading } }: Props) {
  const { elder } = useScale()
  const listed = data?.events.find((one) => one.eventId === eventId)
  // asked for only where it is not among what is on
  const asked = useQuery(readEvent, listed || loading ? null : { eventId })
  const event = listed ?? asked.data
  // the work is there, known by name or not
  const fact = !event ? copy.toDesk : event.phase === 'cancelled' ? copy.helpOff(event.title) : copy.helpAt(whenWords(event.startAt, now), event.title)
  return <CardRow id={`help-${eventId}`} strong={elder} tile={<IconTile icon='homeLit' lit={elder} />} name={copy.myWork} fact={fact} label={`${copy.myWork}，${fact}`} onTap={() => open(places.desk, { id: eventId })} />
}
