/** 积分台账: every entry of one captain's month, and the way to take one back. */
import { Card } from '@components/Card'
import { dateWords } from '@components/dates/copy'
import { Field } from '@components/Field'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { entryWords, evidenceWords, monthNumber, standWords } from '@components/pointsWords/copy'
import { seek } from '@components/seek'
import { Sheet } from '@components/Sheet'
import { TextButton } from '@components/TextButton'
import { Title } from '@components/Title'
import type { EntryView } from '@contract/points'
import { clock, startOfDay } from '@domain/calendar'
import { SHORTEST_REASON } from '@domain/pointsMonth'
import { failureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { copy } from './copy'
import type { LedgerOnPage } from './useLedger'

type Props = { readonly ledger: LedgerOnPage }

function Entry({ entry, ledger: { isReviewer, ask } }: Props & { readonly entry: EntryView }) {
  const { entryId, ruleId, amount, occurredOn, evidence, note, status, points = 0, reversed, reason } = entry
  const what = entryWords(ruleId, amount)
  return (
    <Card>
      <View className='split'>
        <View className='m'>{what}</View>
        {status === 'approved' ? <View className='head'>{copy.plus(points)}</View> : null}
      </View>
      <Note text={[dateWords(startOfDay(occurredOn), clock()), ...evidenceWords(evidence, note), standWords[status]].join(copy.separator)} />
      {note ? <View className='told'>{copy.seen(note)}</View> : null}
      {reason ? <Note strong text={reason} /> : null}
      {reversed ? <Note strong text={copy.reversed(reversed.reason)} /> : null}
      {isReviewer && status === 'approved' && !reversed ? <TextButton id={`reverse-${entryId}`} start text={copy.reverse} label={copy.reverseLabel(what)} onTap={() => ask(entry)} /> : null}
    </Card>
  )
}

export function LedgerPage({ ledger }: Props) {
  const { query, month } = ledger
  if (!query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} rows={3} onRetry={query.reload} onCall={callCommunity} />
  return (
    <>
      <Title text={copy.of(query.data.captain, monthNumber(month))} note={copy.total(query.data.total)} />
      {query.data.entries.map((entry) => (
        <Entry key={entry.entryId} entry={entry} ledger={ledger} />
      ))}
    </>
  )
}

export function ReverseSheet({ ledger: { failure, reverse, ask }, entry }: Props & { readonly entry: EntryView }) {
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState(false)
  const short = [...words.trim()].length < SHORTEST_REASON
  const confirm = () => {
    setAsked(true)
    return short ? seek('words-field') : reverse(words.trim())
  }
  return (
    <Sheet title={copy.reverseTitle(entryWords(entry.ruleId, entry.amount), entry.points ?? 0)} yes={copy.reverseYes(entry.points ?? 0)} busyText={copy.busy} no={copy.reverseNo} onYes={confirm} onNo={() => ask(null)}>
      {failure ? <Notice kind='bad' seeks id='sheet-failure' text={failure.text} note={failure.note} /> : null}
      <Field id='words' label={copy.rejectField} hint={copy.reverseHint} lines='several' longest={100} value={words} wrong={asked && short ? copy.reverseShort : undefined} onInput={setWords} />
    </Sheet>
  )
}
