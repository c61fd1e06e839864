/** What staff heard from the street about an entry: who took it there, and what was answered. */
import { dateWords } from '@components/dates/copy'
import { Field } from '@components/Field'
import { Notice } from '@components/Notice'
import { DayField } from '@components/PickField'
import { seek } from '@components/seek'
import { Sheet } from '@components/Sheet'
import { clock, localDateOf, startOfDay } from '@domain/calendar'
import { LONGEST_SUGGESTION } from '@domain/suggestion'
import { useState } from 'react'
import { copy } from './copy'
import type { SuggestionOnPage } from './useSuggestion'

type Props = { readonly page: SuggestionOnPage }

const Refused = ({ page: { failure } }: Props) => (failure ? <Notice kind='bad' seeks id='sheet-failure' text={failure.text} note={failure.note} /> : null)

/** Today, unless another day is picked; none before the entry was written. */
function useDay({ suggestion }: SuggestionOnPage) {
  const [on, pick] = useState(() => localDateOf(clock()))
  return { on, field: <DayField id='on' label={copy.streetOn} unset={copy.streetOnUnset} value={on} shown={dateWords(startOfDay(on), clock())} from={localDateOf(suggestion?.at ?? clock())} to={localDateOf(clock())} onPick={pick} /> }
}

export function StreetTook({ page }: Props) {
  const before = page.suggestion?.street
  const [by, setBy] = useState(before?.takenBy ?? '')
  const [reference, setReference] = useState(before?.reference ?? '')
  const [asked, setAsked] = useState(false)
  const { on, field } = useDay(page)
  const missing = by.trim() === ''
  const yes = () => {
    setAsked(true)
    return missing ? seek('by-field') : page.street({ kind: 'took', by: by.trim(), ...(reference.trim() === '' ? {} : { reference: reference.trim() }), on })
  }
  return (
    <Sheet title={copy.streetTookTitle} yes={copy.streetYes} busyText={copy.working} no={copy.no} onYes={yes} onNo={() => page.ask(null)}>
      <Refused page={page} />
      <Field id='by' label={copy.streetBy} lines='several' longest={30} value={by} wrong={asked && missing ? copy.streetByMissing : undefined} onInput={setBy} />
      <Field id='reference' label={copy.streetReference} longest={40} value={reference} onInput={setReference} />
      {field}
    </Sheet>
  )
}

export function StreetAnswered({ page }: Props) {
  const [text, setText] = useState('')
  const [asked, setAsked] = useState(false)
  const { on, field } = useDay(page)
  const missing = text.trim() === ''
  const yes = () => {
    setAsked(true)
    return missing ? seek('text-field') : page.street({ kind: 'answered', text: text.trim(), on })
  }
  return (
    <Sheet title={copy.streetAnsweredTitle} yes={copy.streetYes} busyText={copy.working} no={copy.no} onYes={yes} onNo={() => page.ask(null)}>
      <Refused page={page} />
      <Field id='text' label={copy.streetText} hint={copy.streetHint} lines='several' longest={LONGEST_SUGGESTION} value={text} wrong={asked && missing ? copy.missing : undefined} onInput={setText} />
      {field}
    </Sheet>
  )
}
