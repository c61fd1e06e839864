/** What captains objected to the ranking, and the reviewer's answer to it. */
import { Card } from '@components/Card'
import { categoryWords } from '@components/captainWords/copy'
import { Chips } from '@components/Chips'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { Note } from '@components/Note'
import { monthNumber } from '@components/pointsWords/copy'
import { Section } from '@components/Section'
import { seek } from '@components/seek'
import { Sheet } from '@components/Sheet'
import { SmallButton } from '@components/SmallButton'
import { monthsOf } from '@domain/points'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { copy } from './copy'
import type { Lead, RankingObjection } from './useQuarterLead'

type Props = { readonly lead: Lead; readonly objection: RankingObjection }

const isOpen = ({ withdrawn, answer }: RankingObjection): boolean => !withdrawn && !answer
const whose = ({ name, category, rank }: RankingObjection): string => (category && rank ? copy.objector(name, categoryWords[category], rank) : name)

function stands({ withdrawn, answer }: RankingObjection): string {
  if (answer) return (answer.upheld ? copy.upheldWith : copy.keptWith)(answer.text ?? copy.forgotten)
  return withdrawn ? copy.withdrawn : copy.unanswered
}

const One = ({ lead: { isReviewer, answer }, objection }: Props) => (
  <Card>
    <View className='m'>{whose(objection)}</View>
    <View className='told'>{objection.text ?? copy.forgotten}</View>
    <Note strong={!objection.withdrawn} text={stands(objection)} />
    {isReviewer && isOpen(objection) ? <SmallButton id={`answer-${objection.objectionId}`} text={copy.answer} label={copy.answerTo(objection.name)} onTap={() => answer(objection)} /> : null}
  </Card>
)

export function Objections({ lead }: Pick<Props, 'lead'>) {
  const { view, isReviewer } = lead
  if (!view) return null
  return (
    <>
      {view.frozenAnewFor ? <Note strong text={copy.frozenAnew(view.frozenAnewFor)} /> : null}
      {view.objections.length > 0 ? (
        <Section head={copy.objections}>
          {!isReviewer && view.objections.some(isOpen) ? <Note text={copy.answerBy} /> : null}
          {view.objections.map((objection) => (
            <One key={objection.objectionId} lead={lead} objection={objection} />
          ))}
        </Section>
      ) : null}
    </>
  )
}

export function AnswerSheet({ lead: { view, communityId, quarter, answer, answerWith }, objection }: Props) {
  const captain = view?.standings.find(({ name, category, rank }) => name === objection.name && category === objection.category && rank === objection.rank)?.personId
  const [upheld, setUpheld] = useState<boolean | null>(null)
  const [text, setText] = useState('')
  const [asked, setAsked] = useState(false)
  const short = text.trim() === ''
  const yes = () => {
    setAsked(true)
    if (upheld === null) return seek('whether-field')
    return short ? seek('why-field') : answerWith(objection.objectionId, upheld, text.trim())
  }
  return (
    <Sheet title={copy.answerTo(objection.name)} yes={upheld ? copy.answerAnew(objection.name) : copy.answerYes} busyText={copy.answering} no={copy.answerNo} onYes={yes} onNo={() => answer(null)}>
      <View className='told'>{objection.text ?? copy.forgotten}</View>
      <Labelled id='whether' label={copy.whether} wrong={asked && upheld === null ? copy.whetherMissing : undefined}>
        <Chips id='whether' label={copy.whether} width='two' options={[{ key: 'kept', text: copy.kept }, { key: 'upheld', text: copy.upheld }]} chosen={upheld === null ? [] : [upheld ? 'upheld' : 'kept']} onTap={(key) => setUpheld(key === 'upheld')} />
      </Labelled>
      {upheld ? <Note text={copy.upheldNote} /> : null}
      {upheld && captain ? (
        <Labelled id='ledger' label={copy.seeLedger(objection.name)}>
          <Chips id='ledger' label={copy.seeLedger(objection.name)} width='three' options={monthsOf(quarter).map((key) => ({ key, text: monthNumber(key) }))} chosen={[]} onTap={(month) => open(atWork.pointsLedger, { community: communityId, captain, month })} />
        </Labelled>
      ) : null}
      <Field id='why' label={copy.why} lines='several' longest={200} value={text} wrong={asked && short ? copy.whyMissing : undefined} onInput={setText} />
    </Sheet>
  )
}
