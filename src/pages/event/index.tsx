/** One event, opened from a poster's code, a shared card or a list. */
import { Page } from '@components/Page'
import { copy } from '@features/event/copy'
import { EventAbsent } from '@features/event/EventAbsent'
import { EventBar } from '@features/event/EventBar'
import { EventPoster } from '@features/event/EventPoster'
import { useEvent } from '@features/event/useEvent'
import { useViewer } from '@features/event/useViewer'

export default function EventPage() {
  const query = useEvent()
  const event = query.unknown ? null : query.data
  const viewer = useViewer(event)
  return (
    <Page title={copy.title} bar={event && viewer.known ? <EventBar event={event} viewer={viewer} /> : null}>
      {event ? <EventPoster event={event} viewer={viewer} query={query} /> : <EventAbsent query={query} />}
    </Page>
  )
}
