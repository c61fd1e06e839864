/** The one act that comes next, for whoever may do it; and the question before what cannot be undone. */
import { BottomBar } from '@components/BottomBar'
import { dateWords } from '@components/dates/copy'
import { Field } from '@components/Field'
import { holidayWords } from '@components/holidayWords/copy'
import { List } from '@components/List'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Row } from '@components/Row'
import { Sheet } from '@components/Sheet'
import type { YearView } from '@contract/annual'
import { publicUntil } from '@domain/annualDecision'
import { clock, localDateOf } from '@domain/calendar'
import { useState } from 'react'
import { copy } from './copy'
import { chosenIn } from './Deciding'
import type { Deciding } from './useDeciding'
import type { Year } from './useYear'

type Props = { readonly year: Year }

export function YearBar({ year: { view, isClerk, isReviewer, decides, total, ask }, deciding: { writing, record } }: Props & { readonly deciding: Deciding }) {
  if (!view) return null
  const { stage, decision } = view
  if (stage === 'opened') return isClerk ? <BottomBar main={<MainButton id='total' text={copy.total} busyText={copy.totalling} onTap={() => total()} />} /> : null
  if (writing) return <BottomBar main={<MainButton id='record' text={copy.record} busyText={copy.recording} onTap={record} />} />
  if (stage === 'committee' && decision && !decision.mine && decides) return <BottomBar main={<MainButton id='confirm' text={copy.confirm} onTap={() => ask('confirm')} />} />
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
    <Sheet title={copy.objectAsk} yes={copy.objectYes} busyText={copy.objecting} no={copy.objectNo} onYes={send} onNo={() => ask(null)}>
      <Note text={copy.objectNote} />
      <Field id='objection' label={copy.objectWhat} longest={200} value={reason} wrong={asked && reason.trim() === '' ? copy.objectMissing : undefined} onInput={setReason} />
    </Sheet>
  )
}

/** Who, with how many points, a line each; and what the second hand ought to know of it. */
function ToConfirm({ view }: { readonly view: YearView }) {
  const { decision, quarters } = view
  const open = quarters.filter(({ frozen }) => !frozen).length
  return (
    <>
      <List>
        {chosenIn(view).map(({ personId, name, total }) => (
          <Row key={personId} name={name} note={copy.points(total)} />
        ))}
      </List>
      {decision ? <Note text={copy.writtenOn(dateWords(decision.at, clock()))} /> : null}
      {open > 0 ? <Note strong text={copy.unfrozen(open)} /> : null}
      <Note text={copy.confirmNote} />
    </>
  )
}

export function YearSheet({ year }: Props) {
  const { view, asking, ask, confirm, publish, certify } = year
  const no = () => ask(null)
  const winners = view?.decision?.winners ?? []
  if (!view) return null
  // the last day that would be counted
  const unsure = holidayWords(localDateOf(publicUntil(clock()) - 1))
  if (asking === 'confirm') return <Sheet title={copy.confirmAsk(winners.length)} yes={copy.confirm} busyText={copy.confirming} no={copy.confirmNo} onYes={confirm} onNo={no}><ToConfirm view={view} /></Sheet>
  if (asking === 'publish') return <Sheet title={copy.publishAsk} yes={copy.yes} busyText={copy.publishing} no={copy.publishNo} onYes={publish} onNo={no}><Note text={copy.publishNote} />{unsure ? <Note strong text={unsure} /> : null}</Sheet>
  if (asking === 'certify') return <Sheet title={copy.certifyAsk(winners.length)} yes={copy.yes} busyText={copy.certifying} no={copy.certifyNo} onYes={certify} onNo={no}><Note text={copy.certifyNote} /></Sheet>
  return asking === 'back' ? <ObjectionSheet year={year} /> : null
}
