/** 还没领的: for each thing who has not had it, building by building. */
import { CardRow } from '@components/CardRow'
import { Chips } from '@components/Chips'
import { DeskKeys } from '@components/DeskKeys'
import { Empty } from '@components/Empty'
import { List } from '@components/List'
import { NameTile } from '@components/NameTile'
import { Note } from '@components/Note'
import { placeWords } from '@components/noodleWords/copy'
import { OldCopy } from '@components/OldCopy'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { Tag } from '@components/Tag'
import { TextButton } from '@components/TextButton'
import { listBuildings } from '@contract/account'
import { readCampaign } from '@contract/distribution'
import type { PortionRow } from '@contract/distributionDesk'
import { failureWords } from '@platform/faults/copy'
import { open, useParams } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { useDeskRows } from '@platform/useDeskRows'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { copy } from './copy'

const waits = ({ status }: PortionRow): boolean => status === 'eligible' || status === 'unreachable'

type PortionsProps = { readonly campaignId: string; readonly rows: readonly PortionRow[]; readonly buildingOf: (buildingId: string) => string }

const Portions = ({ campaignId, rows, buildingOf }: PortionsProps) => (
  <List>
    {rows.map(({ elderId, itemId, name, buildingId, entrance, room, channel, status }) => {
      const fact = placeWords(buildingOf(buildingId), entrance, room)
      const way = status === 'unreachable' ? copy.unreachable : copy[channel]
      return <CardRow key={elderId} id={`rest-${elderId}`} tile={<NameTile name={name} />} name={name} fact={fact} tag={<Tag kind='wait' text={way} />} label={[name, fact, way].join(copy.separator)} onTap={() => open(atWork.noodlePortion, { id: campaignId, item: itemId, elder: elderId })} />
    })}
  </List>
)

export function RestPage() {
  const { id: campaignId = '' } = useParams()
  const campaign = useQuery(readCampaign, { campaignId })
  const buildings = useQuery(listBuildings, campaign.data ? { communityId: campaign.data.communityId } : null).data?.buildings ?? []
  const desk = useDeskRows(campaignId)
  const online = useOnline()
  const [itemId, setItemId] = useState<string | null>(null)
  const [buildingId, setBuildingId] = useState<string | null>(null)
  const failure = campaign.failure ?? desk.failure
  if (!campaign.data || !desk.known) return <Pending loading={campaign.loading || desk.loading} words={failure && failureWords(failure, {})} onRetry={() => Promise.all([campaign.reload(), desk.reload()])} onCall={callCommunity} />

  const { items } = campaign.data
  const item = items.find((one) => one.itemId === itemId) ?? items[0]
  if (!item) return <Empty text={copy.none} />
  const rest = desk.rows.filter((row) => row.itemId === item.itemId && waits(row))
  const asked = rest.filter(({ askedAt }) => askedAt !== undefined)
  const buildingOf = (id: string) => buildings.find(({ buildingId: key }) => key === id)?.name ?? ''
  const keys = buildings.flatMap(({ buildingId: key, name: text }) => {
    const count = rest.filter((row) => row.buildingId === key).length
    return count > 0 ? [{ key, text, count }] : []
  })
  const here = keys.find(({ key }) => key === buildingId)
  return (
    <>
      {(desk.stale || !online) && desk.readAt !== null ? <OldCopy at={desk.readAt} now={desk.now} online={online} loading={desk.loading} onRetry={desk.reload} /> : null}
      {items.length > 1 ? <Chips id='item' label={copy.item} width='two' options={items.map(({ itemId: key, name }) => ({ key, text: name }))} chosen={[item.itemId]} onTap={setItemId} /> : null}
      {rest.length === 0 ? <Empty text={copy.all} note={copy.allNote} /> : <Note strong text={copy.count(rest.length, item.unit)} />}
      {here || keys.length === 0 ? null : <DeskKeys head={copy.buildings} kind='building' keys={keys} label={copy.buildingLabel} shown={copy.buildingKey} onTap={(name) => setBuildingId(keys.find(({ text }) => text === name)?.key ?? null)} />}
      {here ? (
        <Section head={copy.buildingLabel(here.text, here.count)}>
          <Portions campaignId={campaignId} rows={rest.filter((row) => row.buildingId === here.key)} buildingOf={buildingOf} />
          <TextButton id='all-buildings' text={copy.back} onTap={() => setBuildingId(null)} />
        </Section>
      ) : null}
      {asked.length > 0 && !here ? (
        <Section head={copy.asked(asked.length)}>
          <Portions campaignId={campaignId} rows={asked} buildingOf={buildingOf} />
        </Section>
      ) : null}
    </>
  )
}
