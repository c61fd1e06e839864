/** The one act that comes next, for whoever may do it; and the question before what cannot be undone. */
import { BottomBar } from '@components/BottomBar'
import { Field } from '@components/Field'
import { holidayWords } from '@components/holidayWords/copy'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Sheet } from '@components/Sheet'
import { publicUntil } from '@domain/annualDecision'
import { clock, localDateOf } from '@domain/calendar'
import { useState } from 'react'
import { copy } from './copy'
import { namesIn } from './Deciding'
import type { Year } from './useYear'

type Props = { readonly year: Year }

export function YearBar({ year: { view, isClerk, isReviewer, decides, rewriting, total, ask } }: Props) {
  if (!view) return null
  const { stage, decision } = view
  if (stage === 'opened') return isClerk ? <BottomBar main={<MainButton id='total' text={copy.total} busyText={copy.totalling} onTap={() => total()} />} /> : null
  if (stage === 'committee' && decision && !decision.mine && decides && !rewriting) return <BottomBar main={<MainButton id='confirm' text={copy.confirm} onTap={() => ask('confirm')} />} />
  if (stage === 'decided' && isReviewer) return <BottomBar main={<MainButton id='publish' text={copy.publish} onTap={() => ask('publish')} />} />
  return stage === 'final' && isReviewer ? <BottomBar main={<MainButton id='certify' text={copy.certify} onTap={() => ask('certify')} />} /> : null
}

/** In the words of whoever objected: they are kept as they are written. */
function ObjectionSheet({ year: { ask, sendBack } }: Props) {
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const send = async () => {
    setAsked(true)
    if (reason.trim() !== '') await sendBack(reason.trim())
  }
  return (
    <Sheet title={copy.objectAsk} yes={copy.objectYes} busyText={copy.objecting} onYes={send} onNo={() => ask(null)}>
      <Note text={copy.objectNote} />
      <Field id='objection' label={copy.objectWhat} longest={200} value={reason} wrong={asked && reason.trim() === '' ? copy.objectMissing : undefined} onInput={setReason} />
    </Sheet>
  )
}

export function YearSheet({ year }: Props) {
  const { view, asking, ask, confirm, publish, certify } = year
  const no = () => ask(null)
  const winners = view?.decision?.winners ?? []
  if (!view) return null
  // the last day that would be counted
  const unsure = holidayWords(localDateOf(publicUntil(clock()) - 1))
  if (asking === 'confirm') return <Sheet title={copy.confirmAsk(namesIn(view, winners))} yes={copy.confirm} busyText={copy.confirming} onYes={confirm} onNo={no}><Note text={copy.confirmNote} /></Sheet>
  if (asking === 'publish') return <Sheet title={copy.publishAsk} yes={copy.yes} busyText={copy.publishing} onYes={publish} onNo={no}><Note text={copy.publishNote} />{unsure ? <Note strong text={unsure} /> : null}</Sheet>
  if (asking === 'certify') return <Sheet title={copy.certifyAsk(winners.length)} yes={copy.yes} busyText={copy.certifying} onYes={certify} onNo={no}><Note text={copy.certifyNote} /></Sheet>
  return asking === 'back' ? <ObjectionSheet year={year} /> : null
}
