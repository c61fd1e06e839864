/** What the two committees decide: when, who was there, how many, and who; and what they decided. */
import { Chips } from '@components/Chips'
import { dateWords } from '@components/dates/copy'
import { Fact } from '@components/Fact'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { Note } from '@components/Note'
import { DayField } from '@components/PickField'
import { Section } from '@components/Section'
import { Stepper } from '@components/Stepper'
import { TextButton } from '@components/TextButton'
import type { YearView } from '@contract/annual'
import type { YearStanding } from '@domain/annual'
import { MOST_WINNERS } from '@domain/annualDecision'
import { clock, localDateOf, startOfDay } from '@domain/calendar'
import { copy } from './copy'
import type { Deciding } from './useDeciding'

/** Those whom the committees chose, in their order. */
export const chosenIn = ({ standings, decision }: YearView): readonly YearStanding[] => (decision?.winners ?? []).flatMap((personId) => standings.find((one) => one.personId === personId) ?? [])

export function DecisionForm({ view, deciding: { draft, departs, wrong, change, toggle, keep } }: { readonly view: YearView; readonly deciding: Deciding }) {
  const { on, seats, winners, attendees, text } = draft
  const today = localDateOf(clock())
  return (
    <Section head={copy.decide}>
      <DayField id='on' label={copy.on} unset={copy.pickDay} value={on} shown={on === '' ? undefined : dateWords(startOfDay(on), clock())} from={view.totalledAt === undefined ? today : localDateOf(view.totalledAt)} to={today} wrong={wrong('on')} onPick={(day) => change({ on: day })} />
      <Field id='attendees' label={copy.attendees} value={attendees} wrong={wrong('attendees')} onInput={(names) => change({ attendees: names })} />
      <Stepper id='seats' label={copy.seats} value={seats} least={1} most={MOST_WINNERS} onChange={(count) => change({ seats: count })} />
      <Labelled id='winners' label={copy.winners} wrong={wrong('winners')}>
        <Chips several id='winners' label={copy.winners} width='two' options={view.standings.map(({ personId: key, name, total }) => ({ key, text: `${name} ${total}` }))} chosen={winners} onTap={toggle} />
      </Labelled>
      {departs ? <Note strong text={copy.departs} /> : null}
      <Field id='reasons' label={copy.reasons} hint={copy.reasonsHint} lines='several' longest={500} value={text} wrong={wrong('reasons')} onInput={(reasons) => change({ text: reasons })} />
      {view.decision ? <TextButton id='keep' text={copy.keep} onTap={keep} /> : null}
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
