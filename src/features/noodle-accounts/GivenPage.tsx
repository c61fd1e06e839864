/** The campaigns to which an officer's co-operative gives: those to be signed first. */
import { CardRow } from '@components/CardRow'
import { Empty } from '@components/Empty'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import { statusTags } from '@components/noodleWords/copy'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Tag } from '@components/Tag'
import { me } from '@contract/account'
import { listCampaigns } from '@contract/distribution'
import type { CommunityId } from '@domain/ids'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { useQuery } from '@platform/useQuery'
import { signsFor } from '@platform/workplaces'
import { copy } from './copy'

function Given({ communityId }: { readonly communityId: CommunityId }) {
  const query = useQuery(listCampaigns, { communityId, statuses: ['closed', 'open', 'approved', 'reconciled', 'archived'] })
  if (!query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  const { campaigns } = query.data
  if (campaigns.length === 0) return <Empty text={copy.none} note={copy.noneNote} />
  const sorted = [...campaigns].sort((one, other) => Number(other.status === 'closed') - Number(one.status === 'closed'))
  return (
    <List>
      {sorted.map(({ campaignId, title, status }) => {
        const tag = statusTags[status]
        return <CardRow key={campaignId} id={`accounts-${campaignId}`} tile={<IconTile icon='pencil' />} name={title} tag={<Tag {...tag} />} label={[title, tag.text].join(copy.separator)} onTap={() => open(places.noodleAccounts, { id: campaignId })} />
      })}
    </List>
  )
}

export function GivenPage() {
  const known = useQuery(me, {})
  const communities = signsFor(known.data)
  if (!known.data) return <Pending loading={known.loading} words={known.failure && failureWords(known.failure, {})} onRetry={known.reload} onCall={callCommunity} />
  if (communities.length === 0) {
    return (
      <Empty text={copy.notOfficer} note={copy.notOfficerNote}>
        <SmallButton id='call' icon='phone' text={copy.callCommunity} onTap={callCommunity} />
      </Empty>
    )
  }
  return (
    <Section head={copy.listHead}>
      {communities.map((communityId) => (
        <Given key={communityId} communityId={communityId} />
      ))}
    </Section>
  )
}
