/** What is asked before a step that needs words, a verdict, or another entry. */
import { Chips } from '@components/Chips'
import { Choice } from '@components/Choice'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { seek } from '@components/seek'
import { Sheet } from '@components/Sheet'
import { verdictWords } from '@components/suggestionWords/copy'
import { Wrong } from '@components/Wrong'
import { verdicts, type Verdict } from '@domain/suggestion'
import { useState } from 'react'
import { copy } from './copy'
import { StreetAnswered, StreetTook } from './StreetSheets'
import type { SuggestionOnPage, WordsSheet } from './useSuggestion'

type Props = { readonly page: SuggestionOnPage }

const Refused = ({ page: { failure } }: Props) => (failure ? <Notice kind='bad' seeks id='sheet-failure' text={failure.text} note={failure.note} /> : null)

function Words({ page, what }: Props & { readonly what: WordsSheet }) {
  const { title, field, hint, yes } = copy.sheets[what]
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState(false)
  const missing = words.trim() === ''
  const confirm = () => {
    setAsked(true)
    return missing ? seek('words-field') : page.say(what, words.trim())
  }
  return (
    <Sheet title={title} yes={yes} busyText={copy.working} no={copy.no} onYes={confirm} onNo={() => page.ask(null)}>
      <Refused page={page} />
      <Field id='words' label={field} hint={hint} lines='several' longest={100} value={words} wrong={asked && missing ? copy.missing : undefined} onInput={setWords} />
    </Sheet>
  )
}

function Reply({ page }: Props) {
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const [text, setText] = useState('')
  const [asked, setAsked] = useState(false)
  const confirm = () => {
    setAsked(true)
    if (!verdict) return seek('verdict-field')
    return text.trim() === '' ? seek('text-field') : page.reply(verdict, text.trim())
  }
  return (
    <Sheet title={copy.replyTitle} yes={copy.replyYes} busyText={copy.working} no={copy.no} onYes={confirm} onNo={() => page.ask(null)}>
      <Refused page={page} />
      <Labelled id='verdict' label={copy.verdict} wrong={asked && !verdict ? copy.verdictMissing : undefined}>
        <Chips id='verdict' label={copy.verdict} options={verdicts.map((key) => ({ key, text: verdictWords[key] }))} chosen={verdict ? [verdict] : []} onTap={setVerdict} />
      </Labelled>
      <Field id='text' label={copy.replyText} hint={copy.replyHint} lines='several' longest={1000} value={text} wrong={asked && text.trim() === '' ? copy.missing : undefined} onInput={setText} />
    </Sheet>
  )
}

function Merge({ page }: Props) {
  const [into, setInto] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const { alike } = page
  const confirm = () => {
    setAsked(true)
    return into === null ? seek('into-field') : page.mergeInto(into)
  }
  return (
    <Sheet title={copy.mergeTitle} yes={copy.mergeYes} busyText={copy.working} no={copy.mergeNo} onYes={confirm} onNo={() => page.ask(null)}>
      <Refused page={page} />
      {alike?.length === 0 ? <Note text={copy.mergeNone} /> : null}
      {alike?.map(({ suggestionId, title }) => (
        <Choice key={suggestionId} only id={`into-${suggestionId}`} text={title} chosen={into === suggestionId} onTap={() => setInto(suggestionId)} />
      ))}
      {asked && into === null ? <Wrong words={copy.mergeMissing} /> : null}
    </Sheet>
  )
}

function Show({ page }: Props) {
  const before = page.suggestion?.shown
  const [summary, setSummary] = useState(before?.summary ?? '')
  const [answer, setAnswer] = useState(before?.answer ?? '')
  const [asked, setAsked] = useState(false)
  const confirm = () => {
    setAsked(true)
    if (summary.trim() === '') return seek('summary-field')
    return answer.trim() === '' ? seek('answer-field') : page.show({ summary: summary.trim(), answer: answer.trim() })
  }
  return (
    <Sheet title={copy.showTitle} yes={copy.showYes} busyText={copy.working} no={copy.no} onYes={confirm} onNo={() => page.ask(null)}>
      <Refused page={page} />
      <Field id='summary' label={copy.summary} hint={copy.summaryHint} lines='several' longest={60} value={summary} wrong={asked && summary.trim() === '' ? copy.missing : undefined} onInput={setSummary} />
      <Field id='answer' label={copy.answer} lines='several' longest={200} value={answer} wrong={asked && answer.trim() === '' ? copy.missing : undefined} onInput={setAnswer} />
    </Sheet>
  )
}

export function SuggestionSheets({ page }: Props) {
  switch (page.asking) {
    case null:
      return null
    case 'reply':
      return <Reply page={page} />
    case 'merge':
      return <Merge page={page} />
    case 'street_took':
      return <StreetTook page={page} />
    case 'street_answered':
      return <StreetAnswered page={page} />
    case 'show':
      return <Show page={page} />
    default:
      return <Words key={page.asking} page={page} what={page.asking} />
  }
}
