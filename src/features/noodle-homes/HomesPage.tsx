/** 上门名单: of each grid who gets it at home, in walking order, and how far that has come. */
import { listBuildings } from '@contract/account'
import { listPlaces } from '@contract/accountRoles'
import { readCampaign } from '@contract/distribution'
import { readHomeList, type PortionRow } from '@contract/distributionDesk'
import { Bar } from '@components/Bar'
import { CardRow } from '@components/CardRow'
import { Chips } from '@components/Chips'
import { Empty } from '@components/Empty'
import { Labelled } from '@components/Labelled'
import { List } from '@components/List'
import { NameTile } from '@components/NameTile'
import { Note } from '@components/Note'
import { placeWords } from '@components/noodleWords/copy'
import { Pending } from '@components/Pending'
import { SmallButton } from '@components/SmallButton'
import { Tag, type TagKind } from '@components/Tag'
import { failureWords } from '@platform/faults/copy'
import { open, useParams } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { copy } from './copy'

function tagOf({ status, inDoubt }: PortionRow): { readonly kind: TagKind; readonly text: string } {
  if (inDoubt) return { kind: 'bad', text: copy.doubt }
  if (status === 'delivered') return { kind: 'ok', text: copy.brought }
  if (status === 'declined') return { kind: 'mute', text: copy.declined }
  return { kind: 'wait', text: status === 'unreachable' ? copy.unreachable : copy.todo }
}

export function HomesPage() {
  const { id: campaignId = '' } = useParams()
  const campaignQuery = useQuery(readCampaign, { campaignId })
  const campaign = campaignQuery.data
  const within = campaign ? { kind: 'community' as const, id: campaign.communityId } : null
  const grids = useQuery(listPlaces, within && { within, kind: 'grid' })
  const buildings = useQuery(listBuildings, within && { communityId: within.id }).data?.buildings ?? []
  const [picked, setPicked] = useState<string | null>(null)
  const known = grids.data?.places ?? []
  const gridId = picked ?? known[0]?.scope.id
  // rooms are closed: they stay on the phone only as long as the page does
  const homes = useQuery(readHomeList, gridId ? { campaignId, gridId } : null, { kept: false })

  const failure = campaignQuery.failure ?? grids.failure ?? homes.failure
  if (grids.data && known.length === 0) return <Empty text={copy.noGrids} />
  if (!campaign || !grids.data) return <Pending loading={campaignQuery.loading || grids.loading} words={failure && failureWords(failure, {})} onRetry={() => Promise.all([campaignQuery.reload(), grids.reload()])} onCall={callCommunity} />
  const rows = homes.data?.rows ?? []
  const brought = rows.filter(({ status }) => status === 'delivered').length
  return (
    <>
      <Labelled id='grid' label={copy.grid}>
        <Chips id='grid' label={copy.grid} width='three' options={known.map(({ scope, name }) => ({ key: scope.id, text: name }))} chosen={gridId ? [gridId] : []} onTap={setPicked} />
      </Labelled>
      {homes.data ? null : <Pending loading={homes.loading} words={homes.failure && failureWords(homes.failure, {})} onRetry={homes.reload} onCall={callCommunity} />}
      {homes.data && rows.length === 0 ? (
        <Empty text={copy.none} note={copy.noneNote}>
          <SmallButton id='to-desk' text={copy.toDesk} onTap={() => open(places.noodleDesk, { id: campaignId })} />
        </Empty>
      ) : null}
      {rows.length > 0 ? (
        <>
          <Note strong text={copy.count(rows.length, brought)} />
          <Bar part={brought} whole={rows.length} />
          <Note text={copy.note} />
          <List>
            {rows.map((row) => {
              const item = campaign.items.find(({ itemId }) => itemId === row.itemId)?.name ?? ''
              const building = buildings.find(({ buildingId }) => buildingId === row.buildingId)?.name ?? ''
              const fact = [placeWords(building, row.entrance, row.room), item].filter(Boolean).join(copy.separator)
              const tag = tagOf(row)
              return (
                <CardRow
                  key={`${row.itemId}:${row.elderId}`}
                  id={`home-${row.itemId}-${row.elderId}`}
                  tile={<NameTile name={row.name} />}
                  name={row.name}
                  fact={fact}
                  tag={<Tag {...tag} />}
                  label={[row.name, fact, tag.text].join(copy.separator)}
                  onTap={() => open(places.noodlePortion, { id: campaignId, item: row.itemId, elder: row.elderId })}
                />
              )
            })}
          </List>
        </>
      ) : null}
    </>
  )
}
