/** The campaigns of a community: those to be done something for, then those that are over. */
import { BottomBar } from '@components/BottomBar'
import { CardRow } from '@components/CardRow'
import { dateWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import { MainButton } from '@components/MainButton'
import { statusTags } from '@components/noodleWords/copy'
import { OldCopy } from '@components/OldCopy'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { Tag } from '@components/Tag'
import { listCampaigns, type CampaignView } from '@contract/distribution'
import { clock, startOfDay } from '@domain/calendar'
import { campaignStatuses } from '@domain/distribution'
import { failureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { open, useParams } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { useQuery } from '@platform/useQuery'
import { copy } from './copy'

const over: readonly CampaignView['status'][] = ['archived', 'cancelled']

function CampaignRow({ campaign: { campaignId, title, status, sites, ageRefOn } }: { readonly campaign: CampaignView }) {
  const tag = statusTags[status]
  const name = title.trim() || copy.untitled
  const fact = [copy.sites(sites.map((site) => site.name)), copy.ageRef(dateWords(startOfDay(ageRefOn), clock()))].filter(Boolean).join(copy.separator)
  return <CardRow id={`campaign-${campaignId}`} tile={<IconTile icon='people' lit={status === 'open'} />} name={name} fact={fact} tag={<Tag {...tag} />} label={[name, fact, tag.text].join(copy.separator)} onTap={() => open(atWork.noodleCampaign, { id: campaignId })} />
}

function Campaigns({ head, campaigns }: { readonly head: string; readonly campaigns: readonly CampaignView[] }) {
  if (campaigns.length === 0) return null
  return (
    <Section head={head}>
      <List>
        {campaigns.map((campaign) => (
          <CampaignRow key={campaign.campaignId} campaign={campaign} />
        ))}
      </List>
    </Section>
  )
}

export function CampaignList() {
  const { community: communityId = '' } = useParams()
  const online = useOnline()
  const { data, at, stale, loading, failure, reload } = useQuery(listCampaigns, { communityId, statuses: [...campaignStatuses] })
  if (!data) return <Pending loading={loading} words={failure && failureWords(failure, {})} onRetry={reload} onCall={callCommunity} />
  const { campaigns } = data
  return (
    <>
      {(stale || !online) && at !== null ? <OldCopy at={at} now={clock()} online={online} loading={loading} onRetry={reload} /> : null}
      {campaigns.length === 0 ? <Empty text={copy.none} note={copy.noneNote} /> : null}
      <Campaigns head={copy.under} campaigns={campaigns.filter(({ status }) => !over.includes(status))} />
      <Campaigns head={copy.past} campaigns={campaigns.filter(({ status }) => over.includes(status))} />
      <List>
        <CardRow id='cards' tile={<IconTile icon='code' />} name={copy.cards} fact={copy.cardsNote} label={`${copy.cards}${copy.separator}${copy.cardsNote}`} onTap={() => open(atWork.noodleCards, { community: communityId })} />
      </List>
    </>
  )
}

export function CampaignListBar() {
  const { community } = useParams()
  const online = useOnline()
  if (!online) return null
  return <BottomBar main={<MainButton id='new-campaign' icon='plus' text={copy.start} onTap={async () => open(atWork.noodleEditor, { id: await newId(), community })} />} />
}
