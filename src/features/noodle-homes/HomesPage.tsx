/** 上门名单: of each grid who gets it at home, in walking order, by whose hand, and how far that has come. */
import { Bar } from '@components/Bar'
import { CardRow } from '@components/CardRow'
import { Chips } from '@components/Chips'
import { dateWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { Labelled } from '@components/Labelled'
import { List } from '@components/List'
import { NameTile } from '@components/NameTile'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { placeWords } from '@components/noodleWords/copy'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Tag, type TagKind } from '@components/Tag'
import type { PortionRow } from '@contract/distributionDesk'
import { clock } from '@domain/calendar'
import { placeKey } from '@domain/roles'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'
import type { Homes } from './useHomes'

type Props = { readonly state: Homes }

function tagOf({ status, inDoubt }: PortionRow): { readonly kind: TagKind; readonly text: string } {
  if (inDoubt) return { kind: 'bad', text: copy.doubt }
  if (status === 'delivered') return { kind: 'ok', text: copy.brought }
  if (status === 'declined') return { kind: 'mute', text: copy.declined }
  return { kind: 'wait', text: status === 'unreachable' ? copy.unreachable : copy.todo }
}

function HomeRow({ state: { campaignId, campaign, buildingOf, nameOf }, row }: Props & { readonly row: PortionRow }) {
  const { itemId, elderId, name, buildingId, entrance, room, workerId, askedAt } = row
  const item = campaign?.items.find((one) => one.itemId === itemId)?.name ?? ''
  const worker = nameOf(workerId)
  const fact = [placeWords(buildingOf(buildingId), entrance, room), item, ...(worker ? [copy.by(worker)] : []), ...(askedAt === undefined ? [] : [copy.asked(dateWords(askedAt, clock()))])].filter(Boolean).join(copy.separator)
  const tag = tagOf(row)
  return <CardRow id={`home-${itemId}-${elderId}`} tile={<NameTile name={name} />} name={name} fact={fact} tag={<Tag {...tag} />} label={[name, fact, tag.text].join(copy.separator)} onTap={() => open(atWork.noodlePortion, { id: campaignId, item: itemId, elder: elderId })} />
}

/** What is nobody's to bring stays where it is. */
function Nobody({ state: { colleagues, workers, open: todo, grid, within, mayInvite } }: Props) {
  if (!colleagues.grants || !within || workers.length > 0 || todo.length === 0) return null
  return (
    <Notice kind='wait' id='nobody' text={copy.nobody(grid)} note={mayInvite ? undefined : copy.nobodyNote}>
      {mayInvite ? <SmallButton id='invite' fill text={copy.invite} onTap={() => open(places.inviteToRole, { at: placeKey(within) })} /> : null}
    </Notice>
  )
}

/** Each button names who would have all of them. */
function Workers({ state: { colleagues, workers, open: todo, refusal, assign } }: Props) {
  const online = useOnline()
  if (!online || todo.length === 0 || (colleagues.grants && workers.length === 0)) return null
  return (
    <Section head={copy.worker}>
      {colleagues.grants ? <Note text={copy.workerNote} /> : <Pending loading={colleagues.loading} words={colleagues.failure && failureWords(colleagues.failure, {})} rows={1} onRetry={colleagues.reload} />}
      {refusal ? <Notice kind='bad' seeks id='assign-failure' text={refusal.text} note={refusal.note} /> : null}
      {workers.map((worker) => (
        <SmallButton key={worker.personId} id={`assign-${worker.personId}`} icon='person' text={copy.assign(worker.name, todo.length)} onTap={() => assign(worker)} />
      ))}
    </Section>
  )
}

export function HomesPage({ state }: Props) {
  const { campaignId, campaign, grids, gridId, homes, rows, loading, words, reload, choose } = state
  if (!campaign || !grids) return <Pending loading={loading} words={words} onRetry={reload} onCall={callCommunity} />
  if (grids.length === 0) return <Empty text={copy.noGrids} />
  const brought = rows.filter(({ status }) => status === 'delivered').length
  return (
    <>
      <Labelled id='grid' label={copy.grid}>
        <Chips id='grid' label={copy.grid} width='three' options={grids.map(({ scope, name }) => ({ key: scope.id, text: name }))} chosen={gridId ? [gridId] : []} onTap={choose} />
      </Labelled>
      {homes.data ? null : <Pending loading={homes.loading} words={homes.failure && failureWords(homes.failure, {})} onRetry={homes.reload} onCall={callCommunity} />}
      {homes.data && rows.length === 0 ? (
        <Empty text={copy.none} note={copy.noneNote}>
          <SmallButton id='to-desk' text={copy.toDesk} onTap={() => open(atWork.noodleDesk, { id: campaignId })} />
        </Empty>
      ) : null}
      {rows.length > 0 ? (
        <>
          <Nobody state={state} />
          <Note strong text={copy.count(rows.length, brought)} />
          <Bar part={brought} whole={rows.length} />
          <Note text={copy.note} />
          <List>
            {rows.map((row) => (
              <HomeRow key={`${row.itemId}:${row.elderId}`} state={state} row={row} />
            ))}
          </List>
          <Workers state={state} />
        </>
      ) : null}
    </>
  )
}
