/** 接下来7天, 再往后 and 办完的、取消的: each event with its day and how full it is, or how it ended. */
import { CardRow } from '@components/CardRow'
import { whenWords } from '@components/dates/copy'
import { takenTag, type TagWords } from '@components/eventWords/copy'
import { KindDrawing } from '@components/KindDrawing'
import { drawingOf } from '@components/drawingOf'
import { List } from '@components/List'
import { Section } from '@components/Section'
import { Tag } from '@components/Tag'
import type { StaffCard } from '@contract/eventDesk'
import type { Instant } from '@domain/calendar'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'
import type { Today } from './useToday'

type Row = { readonly event: StaffCard; readonly now: Instant; readonly tag: TagWords }

function EventLine({ event: { eventId, kind, title, startAt }, now, tag }: Row) {
  const when = whenWords(startAt, now)
  return (
    <CardRow
      id={`event-${eventId}`}
      tile={<KindDrawing drawing={drawingOf({ kind, title })} />}
      name={title}
      fact={when}
      tag={<Tag {...tag} />}
      label={[title, when, tag.text].join(copy.separator)}
      onTap={() => open(places.staffEvent, { id: eventId })}
    />
  )
}

const endTag = ({ status, present }: StaffCard): TagWords =>
  status === 'cancelled' ? { kind: 'bad', text: copy.cancelledTag } : { kind: 'mute', text: [copy.finishedTag, copy.came(present)].join(copy.separator) }

type ListProps = { readonly head: string; readonly events: readonly StaffCard[]; readonly now: Instant; readonly tagOf: (event: StaffCard) => TagWords }

function Events({ head, events, now, tagOf }: ListProps) {
  if (events.length === 0) return null
  return (
    <Section head={head}>
      <List>
        {events.map((event) => (
          <EventLine key={event.eventId} event={event} now={now} tag={tagOf(event)} />
        ))}
      </List>
    </Section>
  )
}

type Props = { readonly today: Today }

const fullness = ({ seats }: StaffCard): TagWords => takenTag(seats)

export const Week = ({ today: { parts, now } }: Props) => <Events head={copy.week} events={parts?.week ?? []} now={now} tagOf={fullness} />
export const Later = ({ today: { parts, now } }: Props) => <Events head={copy.later} events={parts?.later ?? []} now={now} tagOf={fullness} />
export const Past = ({ today: { parts, now } }: Props) => <Events head={copy.past} events={parts?.past ?? []} now={now} tagOf={endTag} />
