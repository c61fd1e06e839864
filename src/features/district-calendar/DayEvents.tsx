/** The events of one day in their hours, with whose they are, where, and how full; and whether some lie at the same hour. */
import { CardRow } from '@components/CardRow'
import { dayHeading, spanWords } from '@components/dates/copy'
import { drawingOf } from '@components/drawingOf'
import { Empty } from '@components/Empty'
import { takenTag } from '@components/eventWords/copy'
import { KindDrawing } from '@components/KindDrawing'
import { List } from '@components/List'
import { Notice } from '@components/Notice'
import { OldCopy } from '@components/OldCopy'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { Tag } from '@components/Tag'
import { listCommunities } from '@contract/account'
import type { DistrictCard } from '@contract/eventPlanning'
import { localDateOf } from '@domain/calendar'
import type { CommunityId } from '@domain/ids'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { useQuery } from '@platform/useQuery'
import { copy } from './copy'
import { atOnce } from './month'
import type { District } from './useDistrict'

type Props = { readonly district: District }
type RowProps = { readonly event: DistrictCard; readonly host: string; readonly own: boolean; readonly now: number }

function DistrictRow({ event, host, own, now }: RowProps) {
  const { eventId, title, place, startAt, endAt, status, seats } = event
  // 锦城社区 is not said twice beside 锦城社区三楼会议室
  const fact = [spanWords(startAt, endAt, now), place.startsWith(host) ? '' : host, place].filter((part) => part !== '').join(' ')
  const tag = status === 'draft' ? { kind: 'mute' as const, text: copy.ownDraft } : takenTag(seats)
  return (
    <CardRow
      id={`event-${eventId}`}
      tile={<KindDrawing drawing={drawingOf(event)} />}
      name={title}
      fact={fact}
      tag={<Tag {...tag} />}
      label={[title, fact, tag.text].join(copy.separator)}
      // another community's event is read as residents read it
      onTap={() => open(own ? places.staffEvent : places.event, { id: eventId })}
    />
  )
}

const Nothing = ({ past }: { readonly past: boolean }) => (past ? <Empty text={copy.nothingPast} /> : <Empty text={copy.nothing} note={copy.nothingNote} />)

export function DayEvents({ district: { communityId, on, now, query, events } }: Props) {
  const online = useOnline()
  const communities = useQuery(listCommunities, {}).data?.communities ?? []
  const hostOf = (id: CommunityId): string => communities.find((one) => one.communityId === id)?.name ?? ''
  if (!events) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  const together = atOnce(events)
  return (
    <>
      {(query.stale || !online) && query.at !== null ? <OldCopy at={query.at} now={now} online={online} loading={query.loading} onRetry={query.reload} /> : null}
      <Section head={dayHeading(on, now)}>
        {together > 0 ? <Notice id='at-once' kind='wait' text={copy.atOnce(together)} /> : null}
        {events.length === 0 ? (
          <Nothing past={on < localDateOf(now)} />
        ) : (
          <List>
            {events.map((event) => (
              <DistrictRow key={event.eventId} event={event} host={hostOf(event.communityId)} own={event.communityId === communityId} now={now} />
            ))}
          </List>
        )}
      </Section>
    </>
  )
}
