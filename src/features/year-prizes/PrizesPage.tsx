/** 年度奖品: what was asked for, how far it has come, and what the side that looks does next. */
import { BottomBar } from '@components/BottomBar'
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
import { worthOfOne } from '@domain/prizes'
import { failureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import { ApplyForm } from './ApplyForm'
import { copy } from './copy'
import { Receipt, Receivers } from './Receivers'
import type { Prizes } from './usePrizes'

type Props = { readonly prizes: Prizes }

function Asked({ view: { stage, items, winners, reason, answer } }: { readonly view: PrizeView }) {
  const worth = worthOfOne(items) * winners
  return (
    <Section head={copy.what}>
      <Fact icon={stage === 'closed' ? 'check' : 'clock'} text={copy.stages[stage]} note={copy.winners(winners)} />
      {answer?.reason ? <Note strong text={copy.said(answer.reason)} /> : null}
      {items.map(({ itemId, name, unit, each, wanted, left }) => (
        <Fact key={itemId} lead={name} text={[copy.one(each, unit), copy.all(wanted, unit)].join(copy.separator)} note={stage === 'received' ? copy.left(left, unit) : undefined} />
      ))}
      {worth > 0 ? <Fact lead={copy.worth} text={moneyWords(worth)} /> : null}
      <Fact lead={copy.why} text={reason} />
    </Section>
  )
}

export function PrizesPage({ prizes }: Props) {
  const { query, prizes: view, isStaff, isCoop, failure, ask } = prizes
  if (!query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  const { year, mayApply } = query.data
  if (year === null) return <Empty text={copy.none} note={copy.noneNote} />
  return (
    <>
      <Title text={copy.heading(year)} />
      {failure ? <Notice kind='bad' seeks id='prize-failure' text={failure.text} note={failure.note} /> : null}
      {view ? <Asked view={view} /> : mayApply ? null : <Empty text={isStaff ? copy.notYet : copy.waiting} note={isStaff ? copy.notYetNote : copy.waitingNote} />}
      {isCoop && view?.stage === 'submitted' ? <TextButton id='refuse' text={copy.refuse} onTap={() => ask({ what: 'refuse' })} /> : null}
      {mayApply ? <ApplyForm prizes={prizes} /> : null}
      {isStaff && view?.stage === 'approved' ? <Receipt prizes={prizes} view={view} /> : null}
      {view?.receivers && (view.stage === 'received' || view.stage === 'closed') ? <Receivers prizes={prizes} view={view} /> : null}
    </>
  )
}

export const PrizesBar = ({ prizes: { isCoop, prizes: view, ask } }: Props) => (isCoop && view?.stage === 'submitted' ? <BottomBar main={<MainButton id='approve' text={copy.approve} onTap={() => ask({ what: 'approve' })} />} /> : null)
