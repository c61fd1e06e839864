/** 我的工作 of a volunteer or a judge: when and what the event is, and the way to its desk or its table. */
import { CardRow } from '@components/CardRow'
import { whenWords } from '@components/dates/copy'
import { IconTile } from '@components/IconTile'
import { useScale } from '@components/scale'
import { readEvent } from '@contract/event'
import type { Instant } from '@domain/calendar'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { useQuery } from '@platform/useQuery'
import type { Help } from '@platform/workplaces'
import { copy } from './copy'
import type { Home } from './useHome'

type Props = { readonly help: Help; readonly now: Instant; readonly events: Home['events'] }

export function HelpRow({ help: { eventId, as }, now, events: { data, loading } }: Props) {
  const { elder } = useScale()
  const listed = data?.events.find((one) => one.eventId === eventId)
  // asked for only where it is not among what is on
  const asked = useQuery(readEvent, listed || loading ? null : { eventId })
  const event = listed ?? asked.data
  // the work is there, known by name or not
  const fact = !event ? copy.toHelp[as] : event.phase === 'cancelled' ? copy.helpOff(event.title) : copy.helpAt(whenWords(event.startAt, now), event.title)
  return <CardRow id={`help-${eventId}`} strong={elder} tile={<IconTile icon='homeLit' lit={elder} />} name={copy.myWork} fact={fact} label={`${copy.myWork}，${fact}`} onTap={() => open(as === 'judge' ? places.contest : places.desk, { id: eventId })} />
}
