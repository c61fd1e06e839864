/** What the two committees decide: when, who was there, how many, and who; and what they decided. */
import { Chips } from '@components/Chips'
import { dateWords } from '@components/dates/copy'
import { Fact } from '@components/Fact'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { Note } from '@components/Note'
import { DayField } from '@components/PickField'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Stepper } from '@components/Stepper'
import { Wrong } from '@components/Wrong'
import type { YearView } from '@contract/annual'
import type { YearStanding } from '@domain/annual'
import { departsFromTotals, MOST_WINNERS } from '@domain/annualDecision'
import { clock, localDateOf, startOfDay } from '@domain/calendar'
import type { PersonId } from '@domain/ids'
import { useState } from 'react'
import { copy } from './copy'
import type { Year } from './useYear'

/** Those whom the committees chose, in their order. */
export const chosenIn = ({ standings, decision }: YearView): readonly YearStanding[] => (decision?.winners ?? []).flatMap((personId) => standings.find((one) => one.personId === personId) ?? [])

const toggled = (chosen: readonly PersonId[], key: PersonId): readonly PersonId[] => (chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key])

export function DecisionForm({ year: { decide }, view }: { readonly year: Year; readonly view: YearView }) {
  const before = view.decision
  const today = localDateOf(clock())
  const [on, setOn] = useState(before?.on ?? '')
  const [seats, setSeats] = useState(before?.seats ?? 1)
  const [winners, setWinners] = useState<readonly PersonId[]>(before?.winners ?? [])
  const [attendees, setAttendees] = useState(before?.attendees.join(copy.separator) ?? '')
  const [text, setText] = useState(before?.text ?? '')
  const [asked, setAsked] = useState(false)
  const present = attendees.split(copy.separator).map((name) => name.trim()).filter(Boolean)
  const departs = winners.length > 0 && departsFromTotals({ totals: { at: 0, by: '', names: {}, standings: view.standings } }, winners)
  const lacks = on === '' || winners.length === 0 || present.length === 0
  const record = async () => {
    setAsked(true)
    if (!lacks) await decide({ on, seats, winners: [...winners], attendees: present, text: text.trim() })
  }
  return (
    <Section head={copy.decide}>
      <DayField id='on' label={copy.on} unset={copy.pickDay} value={on} shown={on === '' ? undefined : dateWords(startOfDay(on), clock())} from={`${view.year}-01-01`} to={today} onPick={setOn} />
      <Field id='attendees' label={copy.attendees} value={attendees} onInput={setAttendees} />
      <Stepper id='seats' label={copy.seats} value={seats} least={1} most={MOST_WINNERS} onChange={setSeats} />
      <Labelled id='winners' label={copy.winners}>
        <Chips several id='winners' label={copy.winners} width='two' options={view.standings.map(({ personId: key, name, total }) => ({ key, text: `${name} ${total}` }))} chosen={winners} onTap={(key) => setWinners(toggled(winners, key))} />
      </Labelled>
      {departs ? <Note strong text={copy.departs} /> : null}
      <Field id='reasons' label={copy.reasons} hint={copy.reasonsHint} lines='several' longest={500} value={text} onInput={setText} />
      {asked && lacks ? <Wrong words={copy.missing} /> : null}
      <SmallButton id='record' fill text={copy.record} onTap={record} />
    </Section>
  )
}

export function Decided({ view }: { readonly view: YearView }) {
  const { decision } = view
  if (!decision) return null
  return (
    <Section head={copy.decided}>
      <Fact lead={copy.chosen} text={chosenIn(view).map(({ name }) => name).join(copy.separator)} note={copy.seatsOf(decision.seats)} />
      <Fact lead={copy.decidedOn} text={dateWords(startOfDay(decision.on), clock())} />
      <Fact lead={copy.present} text={decision.attendees.join(copy.separator)} />
      {decision.text ? <Fact lead={copy.reasons} text={decision.text} /> : null}
    </Section>
  )
}
