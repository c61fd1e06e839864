/** 以前的走访: what was heard at one door, the latest first. */
import { Card } from '@components/Card'
import { dateWords } from '@components/dates/copy'
import { healthWords, needWords, outcomeWords } from '@components/doorWords/copy'
import { livingWords } from '@components/elderWords/copy'
import { Empty } from '@components/Empty'
import { Fact } from '@components/Fact'
import { Note } from '@components/Note'
import { Pending } from '@components/Pending'
import { Tag } from '@components/Tag'
import { readElderVisits, type ElderVisit } from '@contract/visit'
import { clock } from '@domain/calendar'
import { failureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { useQuery } from '@platform/useQuery'
import { View } from '@tarojs/components'
import { copy } from './copy'

function VisitCard({ visit: { at, by, outcome, health, living, talk, needs, needNote, amendments, status } }: { readonly visit: ElderVisit }) {
  const asked = [...needs.map((need) => needWords[need]), needNote ?? ''].filter(Boolean).join(copy.and)
  return (
    <Card>
      <View className='head'>{copy.head(dateWords(at, clock()), outcomeWords[outcome])}</View>
      {status === 'voided' ? <Tag kind='mute' text={copy.voided} /> : status === 'waiting' ? <Tag kind='wait' text={copy.waiting} /> : null}
      {health ? <Fact lead={copy.health} text={healthWords[health]} /> : null}
      {living ? <Fact lead={copy.living} text={livingWords[living]} /> : null}
      {talk ? <Fact lead={copy.talk} text={talk} /> : null}
      {asked ? <Fact lead={copy.needs} text={asked} /> : null}
      <Fact lead={copy.by} text={by} />
      {amendments.map((one) => (
        <Fact key={one.at} lead={copy.added} text={one.text} />
      ))}
    </Card>
  )
}

export function PastPage() {
  const { id: elderId = '' } = useParams()
  // how somebody is stays on the phone only as long as the page does
  const query = useQuery(readElderVisits, { elderId }, { kept: false })
  if (!query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  if (query.data.visits.length === 0) return <Empty text={copy.none} note={copy.noneNote} />
  return (
    <>
      <Note text={copy.audited} />
      {query.data.visits.map((visit) => (
        <VisitCard key={visit.visitId} visit={visit} />
      ))}
    </>
  )
}
