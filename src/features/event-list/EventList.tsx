/** Events under their days, and what stands there when there are none, or not yet, or no more. */
import { dayHeading } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { EventRow } from '@components/EventRow'
import { Failed } from '@components/Failed'
import { List } from '@components/List'
import { OldCopy } from '@components/OldCopy'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import type { EventCard } from '@contract/event'
import { clock, localDateOf } from '@domain/calendar'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Events } from './useEvents'

const ROWS = 5

function byDay(events: readonly EventCard[]): readonly { readonly on: string; readonly events: readonly EventCard[] }[] {
  const days = [...new Set(events.map(({ startAt }) => localDateOf(startAt)))]
  return days.map((on) => ({ on, events: events.filter(({ startAt }) => localDateOf(startAt) === on) }))
}

function Nothing({ events: { filter, choose } }: { readonly events: Events }) {
  if (filter.communityId || filter.on) {
    return (
      <Empty text={copy.emptyHere} note={copy.emptyHereNote}>
        <SmallButton id='show-all' text={copy.showAll} onTap={() => choose({})} />
      </Empty>
    )
  }
  return (
    <Empty text={copy.empty} note={copy.emptyNote}>
      <SmallButton id='call' icon='phone' text={copy.call} onTap={callCommunity} />
    </Empty>
  )
}

function More({ events: { hasMore, moreFailed, more } }: { readonly events: Events }) {
  if (moreFailed) return <Failed text={copy.moreFailed} onRetry={more} onCall={callCommunity} />
  if (!hasMore) return null
  return (
    <View className='buttons'>
      <SmallButton id='more' fill text={copy.more} onTap={more} />
    </View>
  )
}

export function EventList({ events }: { readonly events: Events }) {
  const online = useOnline()
  const { data, at, stale, loading, failure, reload } = events.query
  const now = clock()
  if (!data) return <Pending loading={loading} rows={ROWS} words={failure && failureWords(failure, {})} onRetry={reload} onCall={callCommunity} />
  return (
    <>
      {stale && at !== null ? <OldCopy at={at} now={now} online={online} loading={loading} onRetry={reload} /> : null}
      {events.events.length === 0 ? <Nothing events={events} /> : null}
      {byDay(events.events).map(({ on, events: rows }) => (
        <Section key={on} head={dayHeading(on, now)}>
          <List>
            {rows.map((event) => (
              <EventRow dayKnown key={event.eventId} event={event} now={now} onTap={() => open(places.event, { id: event.eventId })} />
            ))}
          </List>
        </Section>
      ))}
      <More events={events} />
    </>
  )
}
