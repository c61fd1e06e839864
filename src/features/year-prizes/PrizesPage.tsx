/** 年度奖品: what was asked for, how far it has come, and what the side that looks does next. */
import { BottomBar } from '@components/BottomBar'
import { dateWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { Fact } from '@components/Fact'
import { MainButton } from '@components/MainButton'
import { moneyWords } from '@components/moneyWords/copy'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { TextButton } from '@components/TextButton'
import { Title } from '@components/Title'
import type { PrizeView } from '@contract/annualPrize'
import { clock } from '@domain/calendar'
import { worthOfOne } from '@domain/prizes'
import { failureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import { ApplyForm } from './ApplyForm'
import { copy } from './copy'
import { Receipt, Receivers } from './Receivers'
import type { Application } from './useApplication'
import type { Prizes } from './usePrizes'

type Props = { readonly prizes: Prizes; readonly application: Application }

/** What one costs and what all of them cost, so that the sum can be checked. */
const costOf = ({ unit, price, wanted }: PrizeView['items'][number]): string => (price === 0 ? copy.free(moneyWords(0)) : copy.cost(moneyWords(price), unit, wanted, moneyWords(price * wanted)))

function Asked({ view: { stage, items, winners, reason, answer, appliedAt } }: { readonly view: PrizeView }) {
  const worth = worthOfOne(items) * winners
  return (
    <Section head={copy.what}>
      <Fact icon={stage === 'received' || stage === 'closed' ? 'check' : 'clock'} text={copy.stages[stage]} note={copy.winners(winners)} />
      {answer?.reason ? <Note strong text={copy.said(answer.reason)} /> : null}
      {items.map((item) => (
        <Fact key={item.itemId} lead={item.name} text={[copy.one(item.each, item.unit), copy.all(item.wanted, item.unit)].join(copy.separator)} note={stage === 'received' ? copy.left(item.left, item.unit) : costOf(item)} />
      ))}
      {worth > 0 ? <Fact lead={copy.worth} text={moneyWords(worth)} /> : null}
      <Fact lead={copy.why} text={reason} note={copy.appliedOn(dateWords(appliedAt, clock()))} />
    </Section>
  )
}

export function PrizesPage({ prizes, application }: Props) {
  const { query, prizes: view, isStaff, isCoop, failure, ask } = prizes
  if (!query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  const { year, mayApply, winners } = query.data
  if (year === null) return <Empty text={copy.none} note={copy.noneNote} />
  return (
    <>
      <Title text={copy.heading(year)} />
      {failure ? <Notice kind='bad' seeks id='prize-failure' text={failure.text} note={failure.note} /> : null}
      {view ? <Asked view={view} /> : mayApply ? null : <Empty text={isStaff ? copy.notYet : copy.waiting} note={isStaff ? copy.notYetNote : copy.waitingNote} />}
      {isCoop && view?.stage === 'submitted' ? <TextButton id='refuse' text={copy.refuse} onTap={() => ask({ what: 'refuse' })} /> : null}
      {mayApply ? <ApplyForm winners={winners} application={application} /> : null}
      {isStaff && view?.stage === 'approved' ? <Receipt prizes={prizes} view={view} /> : null}
      {view?.receivers && (view.stage === 'received' || view.stage === 'closed') ? <Receivers prizes={prizes} view={view} /> : null}
    </>
  )
}

export function PrizesBar({ prizes: { query, isCoop, prizes: view, ask }, application: { send } }: Props) {
  if (isCoop && view?.stage === 'submitted') return <BottomBar main={<MainButton id='approve' text={copy.approve} onTap={() => ask({ what: 'approve' })} />} />
  return query.data?.mayApply ? <BottomBar main={<MainButton id='apply' text={copy.apply} busyText={copy.applying} onTap={send} />} /> : null
}
