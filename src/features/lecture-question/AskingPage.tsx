/** 先问一问: what it is about, the question, and what one asked before. */
import { BottomBar } from '@components/BottomBar'
import { Card } from '@components/Card'
import { Chips } from '@components/Chips'
import { Empty } from '@components/Empty'
import { Failed } from '@components/Failed'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { Link } from '@components/Link'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { topicWords } from '@components/planWords/copy'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Title } from '@components/Title'
import { LONGEST_QUESTION, type AskingView } from '@contract/eventLecture'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { View } from '@tarojs/components'
import { closedWords, copy, readRefusals } from './copy'
import type { Asking } from './useAsking'

const Writing = ({ view, asking: { topic, text, missing, about, write } }: { readonly view: AskingView; readonly asking: Asking }) => (
  <>
    <Labelled id='topic' label={copy.topic} wrong={missing && !topic ? copy.topicMissing : undefined}>
      <Chips id='topic' label={copy.topic} options={view.topics.map((key) => ({ key, text: topicWords[key] }))} chosen={topic ? [topic] : []} onTap={about} />
    </Labelled>
    <Field id='text' label={copy.text} hint={copy.textHint} lines='several' longest={LONGEST_QUESTION} value={text} wrong={missing && text.trim() === '' ? copy.textMissing : undefined} onInput={write} />
    <Note text={copy.urgent} />
    <SmallButton id='call-community' icon='phone' text={copy.call} onTap={callCommunity} />
    <Note strong text={copy.danger} />
  </>
)

const Mine = ({ mine, withdraw }: Pick<AskingView, 'mine'> & Pick<Asking, 'withdraw'>) => (
  <Section head={copy.mine}>
    {mine.map(({ questionId, topic, text }) => (
      <Card key={questionId}>
        <View className='told'>{text}</View>
        <View className='split'>
          <Note text={topicWords[topic]} />
          <Link id={`withdraw-${questionId}`} text={copy.withdraw} label={copy.withdrawLabel(text)} onTap={() => void withdraw(questionId)} />
        </View>
      </Card>
    ))}
  </Section>
)

export function AskingPage({ asking }: { readonly asking: Asking }) {
  const { eventId, query, failure, done, withdraw } = asking
  const { data } = query
  if (query.failure?.code === 'refused' || (data?.refusal === 'not_signed_up' && data.mine.length === 0)) {
    return (
      <Empty text={query.failure?.code === 'refused' ? failureWords(query.failure, readRefusals).text : closedWords.not_signed_up}>
        <SmallButton id='to-event' text={copy.toEvent} onTap={() => open(places.event, { id: eventId })} />
      </Empty>
    )
  }
  if (!data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, readRefusals)} onRetry={query.reload} onCall={callCommunity} />
  return (
    <>
      <Title text={copy.head} note={data.title} />
      <Note text={copy.headNote} />
      {done ? <Notice seeks id='done' text={copy[done]} /> : null}
      {failure ? <Failed seeks {...failure} again={false} onCall={callCommunity} /> : null}
      {data.refusal ? <Notice id='closed' kind='wait' text={closedWords[data.refusal]} /> : <Writing view={data} asking={asking} />}
      {data.mine.length > 0 ? <Mine mine={data.mine} withdraw={withdraw} /> : null}
    </>
  )
}

export const AskingBar = ({ asking: { query, ask } }: { readonly asking: Asking }) =>
  query.data && !query.data.refusal ? <BottomBar main={<MainButton id='ask' text={copy.ask} busyText={copy.asking} onTap={ask} />} /> : null
