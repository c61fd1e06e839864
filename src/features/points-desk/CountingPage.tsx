/** 楼长积分: what waits, captain by captain; one tap lets a captain's month pass, each entry can be turned back. */
import { Card } from '@components/Card'
import { Chips } from '@components/Chips'
import { dateWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { Failed } from '@components/Failed'
import { Note } from '@components/Note'
import { Pending } from '@components/Pending'
import { entryWords, evidenceWords, monthNumber } from '@components/pointsWords/copy'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { TextButton } from '@components/TextButton'
import { pointsPiles, type WaitingMonth } from '@contract/pointsDesk'
import { clock, startOfDay } from '@domain/calendar'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Counting, WaitingEntry } from './useCounting'

type Props = { readonly counting: Counting }
type OfMonth = Props & { readonly month: WaitingMonth }

/** What an entry rests on, for whom it is open: nothing passes unseen. */
function See({ evidence, id, named, counting: { communityId, sees } }: Props & { readonly evidence: WaitingEntry['evidence']; readonly id: string; readonly named: string }) {
  if (!sees || evidence.kind === 'system' || evidence.kind === 'words') return null
  const { kind, id: of } = evidence
  if (of === undefined) return null
  if (kind === 'suggestion') return <TextButton id={`see-${id}`} start text={copy.seeSuggestion} label={copy.seeSuggestionLabel(named)} onTap={() => open(atWork.suggestion, { id: of })} />
  const see = kind === 'meeting' ? () => open(atWork.captainMeeting, { community: communityId, id: of }) : () => open(atWork.roster, { id: of })
  return <TextButton id={`see-${id}`} start text={copy.seeThere} label={copy.seeThereLabel(named)} onTap={see} />
}

function Entry({ counting, month, entry }: OfMonth & { readonly entry: WaitingEntry }) {
  const { pile, acts, ask } = counting
  const { entryId, ruleId, amount, adds, occurredOn, evidence, note, objection } = entry
  const what = entryWords(ruleId, amount)
  const named = [month.captain, what].join(copy.separator)
  const id = `${month.captainId}-${entryId}`
  return (
    <Card>
      <View className='split'>
        <View className='m'>{what}</View>
        <Note strong text={copy.adds(adds)} />
      </View>
      <Note text={[dateWords(startOfDay(occurredOn), clock()), ...(evidence.kind === 'words' && !note ? [copy.unwritten] : evidenceWords(evidence, note))].join(copy.separator)} />
      {note ? <View className='told'>{copy.seen(note)}</View> : null}
      <See evidence={evidence} id={id} named={named} counting={counting} />
      {objection ? <View className='told'>{copy.objection(objection.text)}</View> : null}
      {acts && pile === 'objections' ? <TextButton id={`answer-${id}`} start text={copy.answer} label={copy.answerLabel(named)} onTap={() => ask({ what: 'answer', month, entry })} /> : null}
      {acts && pile !== 'objections' ? <TextButton id={`reject-${id}`} start text={copy.reject} label={copy.rejectLabel(named)} onTap={() => ask({ what: 'reject', month, entry })} /> : null}
    </Card>
  )
}

function Month({ counting, month }: OfMonth) {
  const { pile, acts, pass } = counting
  const count = month.entries.length
  return (
    <Section head={copy.of(month.captain, monthNumber(month.month))}>
      {month.entries.map((entry) => (
        <Entry key={entry.entryId} counting={counting} month={month} entry={entry} />
      ))}
      {acts && pile !== 'objections' ? <SmallButton id={`pass-${month.captainId}-${month.month}`} icon='check' text={pile === 'claimed' ? copy.verify(count) : copy.approve(count)} label={copy.act[pile](month.captain, count)} onTap={() => pass(month)} /> : null}
    </Section>
  )
}

function Waiting({ counting }: Props) {
  const { query, pile } = counting
  if (!query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} rows={3} onRetry={query.reload} onCall={callCommunity} />
  if (query.data.waiting.length === 0) return <Empty text={copy.none[pile]} note={copy.noneNote} />
  return (
    <>
      {query.data.waiting.map((month) => (
        <Month key={`${month.captainId} ${month.month}`} counting={counting} month={month} />
      ))}
    </>
  )
}

export const CountingPage = ({ counting }: Props) => (
  <>
    <Chips id='pile' label={copy.show} options={pointsPiles.map((key) => ({ key, text: copy.piles[key] }))} chosen={[counting.pile]} onTap={counting.show} />
    {counting.failure && !counting.asking ? <Failed seeks {...counting.failure} again={false} onCall={callCommunity} /> : null}
    <Waiting counting={counting} />
    <TextButton id='totals' text={copy.totals} onTap={() => open(atWork.pointsTotals, { community: counting.communityId })} />
    <TextButton id='rules' text={copy.rules} onTap={() => open(atWork.pointsRules, { community: counting.communityId })} />
  </>
)
