/** The next events that can be joined, now or soon, and the way to all of them. */
import { Empty } from '@components/Empty'
import { EventRow } from '@components/EventRow'
import { Link } from '@components/Link'
import { List } from '@components/List'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Home } from './useHome'

function Offered({ home: { events, offered, now, reload } }: { readonly home: Home }) {
  const { data, loading, failure } = events
  if (!data) return <Pending loading={loading} words={failure && failureWords(failure, {})} onRetry={reload} onCall={callCommunity} />
  if (offered.length === 0) {
    return (
      <Empty text={copy.none} note={copy.noneNote}>
        <SmallButton id='call' icon='phone' text={copy.call} onTap={callCommunity} />
      </Empty>
    )
  }
  return (
    <List>
      {offered.map((event) => (
        <EventRow key={event.eventId} event={event} now={now} onTap={() => open(places.event, { id: event.eventId })} />
      ))}
    </List>
  )
}

export const OpenEvents = ({ home }: { readonly home: Home }) => (
  <Section head={copy.soon} side={<Link id='all-events' text={copy.all} label={copy.allLabel} onTap={() => open(places.events)} />}>
    <View className='loose'>
      <Offered home={home} />
    </View>
  </Section>
)
