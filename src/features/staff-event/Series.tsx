/** What else there is of the event's series, past and to come, the latest first. */
import { EventRow } from '@components/EventRow'
import { List } from '@components/List'
import { Section } from '@components/Section'
import { staffDay, type StaffEventView } from '@contract/eventDesk'
import type { Instant } from '@domain/calendar'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { useQuery } from '@platform/useQuery'
import { copy } from './copy'

export function Series({ event: { eventId, communityId, series }, now }: { readonly event: StaffEventView; readonly now: Instant }) {
  const { data } = useQuery(staffDay, series === undefined ? null : { communityId, series })
  const others = (data?.events ?? []).filter((other) => other.eventId !== eventId).reverse()
  if (series === undefined || others.length === 0) return null
  return (
    <Section head={copy.series(series)}>
      <List>
        {others.map((other) => (
          <EventRow key={other.eventId} event={other} now={now} onTap={() => open(places.staffEvent, { id: other.eventId })} />
        ))}
      </List>
    </Section>
  )
}
