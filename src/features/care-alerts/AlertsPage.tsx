/** 要问候的老人: gently, by name, and never a figure about whoever visits them. */
import { CardRow } from '@components/CardRow'
import { dateWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { List } from '@components/List'
import { NameTile } from '@components/NameTile'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { clock, daysBetween, localDateOf, type Instant } from '@domain/calendar'
import type { BuildingId, ElderId } from '@domain/ids'
import { failureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import { copy } from './copy'
import type { Alerts } from './useAlerts'

type Props = { readonly page: Alerts }

export function AlertsPage({ page: { query, buildingOf, choose, sent } }: Props) {
  const { data } = query
  if (!data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  const now = clock()
  const seenWords = (at: Instant) => copy.seen(daysBetween(localDateOf(at), localDateOf(now)))
  const factOf = (buildingId: BuildingId, ...words: readonly string[]) => [buildingOf(buildingId), ...words].filter(Boolean).join(copy.separator)
  // whoever is in both lists stands in the first alone, with all that is known
  const unseenOf = (elderId: ElderId) => data.unseen.find((one) => one.elderId === elderId)
  const unseen = data.unseen.filter(({ elderId }) => !data.worse.some((one) => one.elderId === elderId))
  return (
    <>
      {sent ? <Notice seeks id='sent' text={sent} note={copy.sentNote} /> : null}
      {data.worse.length + data.unseen.length === 0 ? <Empty text={copy.none} note={copy.noneNote} /> : null}
      {data.worse.length > 0 ? (
        <Section head={copy.worse}>
          <Note text={copy.worseNote} />
          <List>
            {data.worse.map((one) => {
              const missed = unseenOf(one.elderId)
              const fact = factOf(one.buildingId, copy.said(dateWords(one.at, now)), missed ? seenWords(missed.at) : '')
              return <CardRow key={one.alertId} id={`alert-${one.alertId}`} tile={<NameTile name={one.name} />} name={one.name} fact={fact} label={`${one.name}${copy.separator}${fact}`} onTap={() => choose(one)} />
            })}
          </List>
        </Section>
      ) : null}
      {unseen.length > 0 ? (
        <Section head={copy.unseen}>
          <List>
            {unseen.map((one) => {
              const { elderId, name } = one
              const fact = factOf(one.buildingId, seenWords(one.at))
              return <CardRow key={elderId} id={`unseen-${elderId}`} tile={<NameTile name={name} />} name={name} fact={fact} label={`${name}${copy.separator}${fact}`} onTap={() => choose(one)} />
            })}
          </List>
        </Section>
      ) : null}
    </>
  )
}
