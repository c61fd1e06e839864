/** All partners, whoever was last with us first: how often, and when last. */
import { CardRow } from '@components/CardRow'
import { dateWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import { Note } from '@components/Note'
import { OldCopy } from '@components/OldCopy'
import { Pending } from '@components/Pending'
import type { PartnerView } from '@contract/eventPlanning'
import type { Instant } from '@domain/calendar'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'
import type { Partners } from './usePartners'

type RowProps = { readonly partner: PartnerView; readonly now: Instant; readonly onTap: () => void }

function PartnerRow({ partner: { name, events }, now, onTap }: RowProps) {
  const [latest] = events
  const fact = [copy.times(events.length), ...(latest ? [copy.last(dateWords(latest.startAt, now))] : [])].join(copy.separator)
  return <CardRow tile={<IconTile icon='people' />} name={name} fact={fact} label={`${name}${copy.separator}${fact}`} onTap={onTap} />
}

export function PartnersPage({ partners: { communityId, now, query } }: { readonly partners: Partners }) {
  const online = useOnline()
  const { data, at, stale, loading, failure, reload } = query
  if (!data) return <Pending loading={loading} words={failure && failureWords(failure, {})} onRetry={reload} onCall={callCommunity} />
  return (
    <>
      {(stale || !online) && at !== null ? <OldCopy at={at} now={now} online={online} loading={loading} onRetry={reload} /> : null}
      {data.partners.length === 0 ? (
        <Empty text={copy.none} note={copy.noneNote} />
      ) : (
        <List>
          {data.partners.map((partner) => (
            <PartnerRow key={partner.name} partner={partner} now={now} onTap={() => open(atWork.partners, { community: communityId, partner: partner.name })} />
          ))}
        </List>
      )}
      {data.since === undefined ? null : <Note text={copy.since(dateWords(data.since, now))} />}
    </>
  )
}
