/** 要问候的老人: gently, by name, and never a figure about whoever visits them. */
import { CardRow } from '@components/CardRow'
import { dateWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { List } from '@components/List'
import { NameTile } from '@components/NameTile'
import { Note } from '@components/Note'
import { Pending } from '@components/Pending'
import { ReasonSheet } from '@components/ReasonSheet'
import { Section } from '@components/Section'
import { TextButton } from '@components/TextButton'
import { clock, daysBetween, localDateOf } from '@domain/calendar'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'
import type { Alerts } from './useAlerts'

type Props = { readonly page: Alerts }

const toPast = (elderId: string) => open(atWork.doorPast, { id: elderId })

export function AlertsPage({ page: { query, choose } }: Props) {
  const { data } = query
  if (!data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  if (data.worse.length + data.unseen.length === 0) return <Empty text={copy.none} note={copy.noneNote} />
  const now = clock()
  return (
    <>
      {data.worse.length > 0 ? (
        <Section head={copy.worse}>
          <Note text={copy.worseNote} />
          <List>
            {data.worse.map((one) => {
              const fact = copy.said(dateWords(one.at, now))
              return <CardRow key={one.alertId} id={`alert-${one.alertId}`} tile={<NameTile name={one.name} />} name={one.name} fact={fact} label={`${one.name}${copy.separator}${fact}`} onTap={() => choose(one)} />
            })}
          </List>
        </Section>
      ) : null}
      {data.unseen.length > 0 ? (
        <Section head={copy.unseen}>
          <List>
            {data.unseen.map(({ elderId, name, at }) => {
              const fact = copy.seen(daysBetween(localDateOf(at), localDateOf(now)))
              return <CardRow key={elderId} id={`unseen-${elderId}`} tile={<NameTile name={name} />} name={name} fact={fact} label={`${name}${copy.separator}${fact}`} onTap={() => toPast(elderId)} />
            })}
          </List>
        </Section>
      ) : null}
    </>
  )
}

export function AlertSheet({ page: { chosen, failure, choose, end } }: Props) {
  if (!chosen) return null
  return (
    <ReasonSheet title={copy.ask(chosen.name)} question={copy.question} reasons={copy.reasons} missing={copy.missing} yes={copy.yes} busyText={copy.saving} no={copy.no} failure={failure} onYes={end} onNo={() => choose(null)}>
      <TextButton id='past' start text={copy.past} onTap={() => toPast(chosen.elderId)} />
    </ReasonSheet>
  )
}
