/** All that is on, by community and by day. */
import { Page } from '@components/Page'
import { Calendar } from '@features/event-list/Calendar'
import { copy } from '@features/event-list/copy'
import { EventList } from '@features/event-list/EventList'
import { Filters } from '@features/event-list/Filters'
import { useEvents } from '@features/event-list/useEvents'

export default function EventsPage() {
  const events = useEvents()
  return (
    <Page title={copy.title}>
      <Filters events={events} />
      <Calendar events={events} />
      <EventList events={events} />
    </Page>
  )
}
