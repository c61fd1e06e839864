/** 撤下: a published board is taken off the page, with a reason that all read. */
import { dateWords } from '@components/dates/copy'
import { Field } from '@components/Field'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { seek } from '@components/seek'
import { Sheet } from '@components/Sheet'
import { TextButton } from '@components/TextButton'
import { clock } from '@domain/calendar'
import { useState } from 'react'
import { copy } from './copy'
import type { Lead } from './useQuarterLead'

type Props = { readonly lead: Lead }

export function Withdrawing({ lead: { view, decides, ask } }: Props) {
  if (view?.withdrawn) return <Notice kind='wait' id='withdrawn' text={copy.takenDown(dateWords(view.withdrawn.at, clock()))} note={copy.because(view.withdrawn.reason)} />
  return view?.stage === 'published' && decides ? <TextButton id='withdraw' text={copy.withdraw} onTap={() => ask('withdraw')} /> : null
}

export function WithdrawSheet({ lead: { ask, withdraw } }: Props) {
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const missing = reason.trim() === ''
  const yes = () => {
    setAsked(true)
    return missing ? seek('why-field') : withdraw(reason.trim())
  }
  return (
    <Sheet title={copy.withdrawAsk} yes={copy.withdraw} busyText={copy.withdrawing} onYes={yes} onNo={() => ask(null)}>
      <Note text={copy.withdrawNote} />
      <Field id='why' label={copy.withdrawWhy} lines='several' longest={100} value={reason} wrong={asked && missing ? copy.reasonMissing : undefined} onInput={setReason} />
    </Sheet>
  )
}
