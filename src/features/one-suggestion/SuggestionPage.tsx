/** One entry: what was said, what happened to it step by step, and what else can be done with it. */
import { Failed } from '@components/Failed'
import { dateWords, momentWords } from '@components/dates/copy'
import { holidayWords } from '@components/holidayWords/copy'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Photo } from '@components/Photo'
import { Section } from '@components/Section'
import { Card } from '@components/Card'
import { categoryWords } from '@components/suggestionWords/copy'
import { TextButton } from '@components/TextButton'
import { Timeline, type Step } from '@components/Timeline'
import type { SuggestionView } from '@contract/suggestion'
import { clock, localDateOf, startOfDay, type Instant } from '@domain/calendar'
import { isOverdue } from '@domain/suggestion'
import { failureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import { View } from '@tarojs/components'
import { copy, stepWords } from './copy'
import type { SuggestionOnPage } from './useSuggestion'

type Props = { readonly page: SuggestionOnPage }

function voiceWords({ handed, resident, captain }: SuggestionView): string {
  if (handed) return resident ? copy.handedBy(resident) : copy.handed
  if (!resident) return copy.anonymous
  return resident === captain ? copy.own : copy.named(resident)
}

function stepsOf(suggestion: SuggestionView, now: Instant): readonly Step[] {
  const { steps, reply, may, closesOn } = suggestion
  const lastReply = steps.map(({ what }) => what).lastIndexOf('replied')
  const done = steps.map((step, index): Step => {
    const days = index === lastReply && reply ? copy.took(reply.days) : ''
    return { key: String(index), text: stepWords(step, suggestion), ...(step.words ? { words: step.words } : {}), note: [momentWords(step.at, now), days].filter(Boolean).join(copy.separator), done: true }
  })
  const waits = may.includes('confirmed') && closesOn ? [{ key: 'look', text: copy.look, note: copy.lookNote(dateWords(startOfDay(closesOn), now)), done: false }] : []
  return [...done, ...waits]
}

function Deadline({ suggestion: { dueOn }, now }: { readonly suggestion: SuggestionView; readonly now: Instant }) {
  if (!dueOn) return null
  const day = dateWords(startOfDay(dueOn), now)
  return isOverdue({ dueOn }, localDateOf(now)) ? <Notice kind='bad' id='due' text={copy.overdue(day)} /> : <Notice kind='wait' id='due' text={copy.due(day)} note={holidayWords(dueOn)} />
}

/** What is done with it less often than the button of the bar. */
const Ways = ({ page, suggestion: { may, mayShow, shown } }: Props & { readonly suggestion: SuggestionView }) => (
  <>
    {may.includes('returned') ? <TextButton id='give-back' text={copy.giveBack} onTap={() => page.ask('returned')} /> : null}
    {may.includes('begun') ? <TextButton id='begin' text={copy.begin} onTap={page.begin} /> : null}
    {may.includes('merged') ? <TextButton id='merge' text={copy.merge} onTap={() => page.ask('merge')} /> : null}
    {may.includes('escalated') ? <TextButton id='escalate' text={copy.escalate} onTap={() => page.ask('escalated')} /> : null}
    {may.includes('street_took') ? <TextButton id='street-took' text={copy.streetTook} onTap={() => page.ask('street_took')} /> : null}
    {may.includes('street_answered') ? <TextButton id='street-answered' text={copy.streetAnswered} onTap={() => page.ask('street_answered')} /> : null}
    {mayShow ? <TextButton id='show' text={shown ? copy.rewrite : copy.show} onTap={() => page.ask('show')} /> : null}
    {mayShow && shown ? <TextButton id='hide' text={copy.hide} onTap={() => page.show()} /> : null}
  </>
)

export function SuggestionPage({ page }: Props) {
  const { query, suggestion, failure, asking } = page
  if (!suggestion) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} rows={3} onRetry={query.reload} onCall={callCommunity} />
  const now = clock()
  const { text, building, category, photos, shown, status, may, handed } = suggestion
  return (
    <>
      <View className='head told'>{text}</View>
      <Note text={copy.of(building, categoryWords[category])} />
      <Note text={voiceWords(suggestion)} />
      {failure && !asking ? <Failed seeks {...failure} again={false} onCall={callCommunity} /> : null}
      {status === 'merged' ? <Notice id='merged' text={copy.merged} /> : null}
      <Deadline suggestion={suggestion} now={now} />
      <Timeline steps={stepsOf(suggestion, now)} />
      {may.includes('confirmed') && !handed ? <Note text={copy.tellResident} /> : null}
      {photos.length > 0 ? (
        <Section head={copy.photos}>
          {photos.map((url, index) => (
            <Card key={url}>
              <Photo url={url} label={copy.photo(index + 1)} />
            </Card>
          ))}
        </Section>
      ) : null}
      {shown ? (
        <Section head={copy.shownNote}>
          <Card>
            <View className='m'>{shown.summary}</View>
            <Note text={shown.answer} />
          </Card>
        </Section>
      ) : null}
      <Ways page={page} suggestion={suggestion} />
    </>
  )
}
