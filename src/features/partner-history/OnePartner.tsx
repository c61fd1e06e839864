/** One partner: how often in which year, and each event with how many came. */
import { CardRow } from '@components/CardRow'
import { dayWords } from '@components/dates/copy'
import { drawingOf } from '@components/drawingOf'
import { KindDrawing } from '@components/KindDrawing'
import { List } from '@components/List'
import { Title } from '@components/Title'
import type { JointEvent, PartnerView } from '@contract/eventPlanning'
import type { Instant } from '@domain/calendar'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'
import { timesByYear } from './years'

function JointRow({ event, now }: { readonly event: JointEvent; readonly now: Instant }) {
  const { eventId, title, startAt, present, children, teachers } = event
  const came = [...(children + teachers > 0 ? [copy.groups(children, teachers)] : []), ...(present > 0 ? [copy.came(present)] : [])]
  const fact = [dayWords(startAt, now), ...came].join(copy.separator)
  return <CardRow id={`event-${eventId}`} tile={<KindDrawing drawing={drawingOf(event)} />} name={title} fact={fact} label={`${title}${copy.separator}${fact}`} onTap={() => open(places.staffEvent, { id: eventId })} />
}

export const OnePartner = ({ partner: { name, events }, now }: { readonly partner: PartnerView; readonly now: Instant }) => (
  <>
    <Title text={name} note={copy.years(timesByYear(events.map(({ startAt }) => startAt)))} />
    <List>
      {events.map((event) => (
        <JointRow key={event.eventId} event={event} now={now} />
      ))}
    </List>
  </>
)
