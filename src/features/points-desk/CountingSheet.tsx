/** Why an entry does not count, or what is said to an objection. */
import { Choice } from '@components/Choice'
import { Field } from '@components/Field'
import { Notice } from '@components/Notice'
import { entryWords } from '@components/pointsWords/copy'
import { seek } from '@components/seek'
import { Sheet } from '@components/Sheet'
import { useState } from 'react'
import { copy } from './copy'
import type { Asking, Counting } from './useCounting'

export function CountingSheet({ counting, asking }: { readonly counting: Counting; readonly asking: Asking }) {
  const { failure, ask, reject, answer } = counting
  const [words, setWords] = useState('')
  const [again, setAgain] = useState(false)
  const [asked, setAsked] = useState(false)
  const { entry, month } = asking
  const answers = asking.what === 'answer'
  const what = [month.captain, entryWords(entry.ruleId, entry.amount)].join(copy.separator)
  const missing = words.trim() === ''
  const confirm = () => {
    setAsked(true)
    if (missing) return seek('words-field')
    return answers ? answer(asking, again, words.trim()) : reject(asking, words.trim())
  }
  return (
    <Sheet title={answers ? copy.answerTitle(what) : copy.rejectTitle(month.captain, entryWords(entry.ruleId, entry.amount), entry.adds)} yes={answers ? copy.answerYes : copy.rejectYes} busyText={copy.busy} no={answers ? copy.answerNo : copy.rejectNo} onYes={confirm} onNo={() => ask(null)}>
      {failure ? <Notice kind='bad' seeks id='sheet-failure' text={failure.text} note={failure.note} /> : null}
      <Field id='words' label={answers ? copy.answerField : copy.rejectField} hint={copy.rejectHint} lines='several' longest={100} value={words} wrong={asked && missing ? copy.missing : undefined} onInput={setWords} />
      {answers && entry.status === 'rejected' ? <Choice id='again' text={copy.looksAgain} chosen={again} onTap={() => setAgain(!again)} /> : null}
    </Sheet>
  )
}
