/** 居民想问的: how many, about what, and each question under its topic; nobody's name stands beside it. */
import { Bar } from '@components/Bar'
import { Card } from '@components/Card'
import { Columns } from '@components/Columns'
import { Empty } from '@components/Empty'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { OldCopy } from '@components/OldCopy'
import { Pending } from '@components/Pending'
import { topicWords } from '@components/planWords/copy'
import { Section } from '@components/Section'
import { Title } from '@components/Title'
import { readQuestions, type LectureView } from '@contract/eventLecture'
import { clock } from '@domain/calendar'
import { failureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { callCommunity } from '@platform/ownCommunity'
import { useQuery } from '@platform/useQuery'
import { View } from '@tarojs/components'
import { copy, readRefusals } from './copy'

const Topics = ({ topics }: Pick<LectureView, 'topics'>) => {
  const most = topics[0]?.count ?? 0
  return (
    <Section head={copy.topics}>
      <Card>
        {topics.map(({ topic, count }) => (
          <View key={topic} className='sec close'>
            <View className='split'>
              <View className='m'>{topicWords[topic]}</View>
              <Note text={copy.times(count)} />
            </View>
            <Bar part={count} whole={most} />
          </View>
        ))}
      </Card>
    </Section>
  )
}

const ByTopic = ({ topics, questions }: Pick<LectureView, 'topics' | 'questions'>) => (
  <>
    {topics.map(({ topic }) => (
      <Section key={topic} head={topicWords[topic]}>
        {questions
          .filter((one) => one.topic === topic)
          .map(({ questionId, text }) => (
            <Card key={questionId}>
              <View className='told'>{text}</View>
            </Card>
          ))}
      </Section>
    ))}
  </>
)

function Questions({ view }: { readonly view: LectureView }) {
  const { topics, questions } = view
  if (topics.length === 0) return <Empty text={copy.none} note={copy.noneNote} />
  return (
    <Columns
      left={<Topics topics={topics} />}
      right={questions.length > 0 ? <ByTopic topics={topics} questions={questions} /> : <Notice id='closed' icon='lock' text={copy.closed} />}
    />
  )
}

export function QuestionsPage() {
  const { id: eventId = '' } = useParams()
  // what people ask about their own matters: it stays on the phone only as long as the page does
  const { data, at, stale, loading, failure, reload } = useQuery(readQuestions, { eventId }, { kept: false })
  const online = useOnline()
  if (!data) return <Pending loading={loading} words={failure && failureWords(failure, readRefusals)} onRetry={reload} onCall={callCommunity} />
  const all = data.topics.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      {(stale || !online) && at !== null ? <OldCopy at={at} now={clock()} online={online} loading={loading} onRetry={reload} /> : null}
      <Title text={copy.count(all)} note={data.title} />
      <Note strong text={data.present > 0 ? copy.came(data.present, data.assisted) : copy.coming(data.seated)} />
      <Note text={copy.private} />
      <Questions view={data} />
    </>
  )
}
