/** All communities with their numbers, my own first. */
import { Empty } from '@components/Empty'
import { List } from '@components/List'
import { Note } from '@components/Note'
import { OldCopy } from '@components/OldCopy'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { clock } from '@domain/calendar'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { places } from '@platform/places'
import { CommunityRow } from './CommunityRow'
import { copy } from './copy'
import { OwnCommunity } from './OwnCommunity'
import { useCommunities, type Communities } from './useCommunities'

const tell = () => open(places.details)

function Known({ communities: { query, own, others, homeless } }: { readonly communities: Communities }) {
  const online = useOnline()
  return (
    <>
      {query.stale && query.at !== null ? <OldCopy at={query.at} now={clock()} online={online} loading={query.loading} onRetry={query.reload} /> : null}
      {homeless && others.length > 0 ? (
        <Empty text={copy.notTold} note={copy.notToldNote}>
          <SmallButton id='tell-home' text={copy.tell} onTap={tell} />
        </Empty>
      ) : null}
      {own ? <OwnCommunity community={own} /> : null}
      {others.length > 0 ? (
        <Section head={own ? copy.others : copy.all}>
          <Note text={copy.note} />
          <List>
            {others.map((community) => (
              <CommunityRow key={community.communityId} community={community} />
            ))}
          </List>
        </Section>
      ) : null}
      {own || others.length > 0 ? null : (
        <Empty text={copy.empty} note={copy.emptyNote}>
          <SmallButton id='again' text={copy.again} onTap={query.reload} />
        </Empty>
      )}
    </>
  )
}

export function CommunityDirectory() {
  const communities = useCommunities()
  const { data, loading, failure, reload } = communities.query
  if (data) return <Known communities={communities} />
  // no number is known here, so the way on is not a call
  return <Pending loading={loading} rows={5} words={failure && failureWords(failure, {})} onRetry={reload} />
}
