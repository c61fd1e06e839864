/** What is being handed out while the day is looked at: one tap from the desk. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import { Section } from '@components/Section'
import { listCampaigns } from '@contract/distribution'
import type { CommunityId } from '@domain/ids'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { useQuery } from '@platform/useQuery'
import { copy } from './copy'

export function NoodlesNow({ communityId }: { readonly communityId: CommunityId }) {
  const campaigns = useQuery(listCampaigns, { communityId, statuses: ['open'] }).data?.campaigns ?? []
  if (campaigns.length === 0) return null
  return (
    <Section head={copy.now}>
      <List>
        {campaigns.map(({ campaignId, title }) => (
          <CardRow key={campaignId} id={`desk-${campaignId}`} tile={<IconTile icon='homeLit' lit />} name={title} fact={copy.toDesk} label={copy.toDeskLabel(title)} onTap={() => open(atWork.noodleDesk, { id: campaignId })} />
        ))}
      </List>
    </Section>
  )
}
