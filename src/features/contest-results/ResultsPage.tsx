/** 比赛成绩: one's own first, then corrections, then everybody by place. */
import { Card } from '@components/Card'
import { momentWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { Fact } from '@components/Fact'
import { Note } from '@components/Note'
import { OldCopy } from '@components/OldCopy'
import { Pending } from '@components/Pending'
import { planWords } from '@components/planWords/copy'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Title } from '@components/Title'
import type { ResultsView } from '@contract/eventContest'
import { clock } from '@domain/calendar'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { copy, readRefusals } from './copy'
import { ResultRows } from './ResultRows'
import type { ReactNode } from 'react'
import type { Results } from './useResults'

const Amendments = ({ amendments }: Pick<ResultsView, 'amendments'>) => (
  <Section head={copy.amendments}>
    <Card>
      {amendments.map(({ at, text }) => (
        <Fact key={at} icon='pencil' text={text} note={momentWords(at, clock())} />
      ))}
    </Card>
  </Section>
)

export function ResultsPage({ results: { eventId, query }, certificate }: { readonly results: Results; /** Of somebody of one's own. */ readonly certificate: ReactNode }) {
  const { data, at, stale, loading, failure, reload } = query
  const online = useOnline()
  if (failure?.code === 'refused') {
    return (
      <Empty text={failureWords(failure, readRefusals).text} note={copy.notYetNote}>
        <SmallButton id='to-event' text={copy.toEvent} onTap={() => open(places.event, { id: eventId })} />
      </Empty>
    )
  }
  if (!data) return <Pending loading={loading} words={failure && failureWords(failure, readRefusals)} rows={6} onRetry={reload} onCall={callCommunity} />
  const { title, measure, rows, amendments, publishedAt } = data
  const own = rows.filter(({ mine }) => mine)
  return (
    <>
      {stale && at !== null ? <OldCopy at={at} now={clock()} online={online} loading={loading} onRetry={reload} /> : null}
      <Title text={title} note={copy.publishedAt(momentWords(publishedAt, clock()))} />
      {own.length > 0 ? (
        <Section head={copy.mineHead}>
          <ResultRows named rows={own} measure={measure} />
        </Section>
      ) : null}
      {certificate}
      {amendments.length > 0 ? <Amendments amendments={amendments} /> : null}
      <Section head={copy.all}>
        <Note text={copy.measured(measure.name, planWords.measured(measure))} />
        <ResultRows rows={rows} measure={measure} />
        <Note text={copy.allNote} />
      </Section>
    </>
  )
}
