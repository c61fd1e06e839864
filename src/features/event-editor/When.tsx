/** The day and the hours, and when one can sign up. */
import { Chips } from '@components/Chips'
import { dayHeading, momentWords, timeWords } from '@components/dates/copy'
import { Note } from '@components/Note'
import { DayField, TimeField } from '@components/PickField'
import { Labelled } from '@components/Labelled'
import { Section } from '@components/Section'
import { addDays, clock, localDateOf, type LocalDate } from '@domain/calendar'
import { closesWords, copy, opensWords, opensWordsPublished } from './copy'
import { closesAt, closingAt, momentOf, openingAt, opensAt, type ClosesBy, type OpensBy } from './form'
import { optionsOf } from './options'
import type { Editor } from './useEditor'

/** Nobody plans further ahead. */
const FURTHEST = 400
/** When the next event usually is. */
const SOON = 7

const dayShown = (on: LocalDate | ''): string | undefined => (on === '' ? undefined : dayHeading(on, clock()))
// the day is told beside it; any day serves to say the hour
const timeShown = (time: string): string => timeWords(momentOf(localDateOf(clock()), time))

type PickProps = { readonly id: string; readonly dayLabel: string; readonly timeLabel: string; readonly on: LocalDate; readonly time: string; readonly onDay: (on: LocalDate) => void; readonly onTime: (time: string) => void }

function Moment({ id, dayLabel, timeLabel, on, time, onDay, onTime }: PickProps) {
  const today = localDateOf(clock())
  return (
    <>
      <DayField id={`${id}-day`} label={dayLabel} unset={copy.dayUnset} from={addDays(today, -FURTHEST)} to={addDays(today, FURTHEST)} value={on} shown={dayShown(on)} onPick={onDay} />
      <TimeField id={`${id}-time`} label={timeLabel} unset={copy.timeUnset} value={time} shown={timeShown(time)} onPick={onTime} />
    </>
  )
}

function SignUpTimes({ editor: { form, wrong, published, change } }: { readonly editor: Editor }) {
  const now = clock()
  const closes = closesAt(form)
  return (
    <>
      <Labelled id='opensAt' label={copy.opens} wrong={wrong.opensAt}>
        <Chips<OpensBy> id='opens' label={copy.opens} options={optionsOf(published ? opensWordsPublished : opensWords)} chosen={[form.opensBy]} onTap={(opensBy) => change(opensBy === 'at' ? openingAt(form, now) : { opensBy })} />
      </Labelled>
      {form.opensBy === 'at' ? (
        <Moment id='opens' dayLabel={copy.opensDay} timeLabel={copy.opensTime} on={form.opensOn} time={form.opens} onDay={(opensOn) => change({ opensOn })} onTime={(opens) => change({ opens })} />
      ) : null}
      <Labelled id='closesAt' label={copy.closes} wrong={wrong.closesAt}>
        <Chips<ClosesBy> id='closes' label={copy.closes} options={optionsOf(closesWords)} chosen={[form.closesBy]} onTap={(closesBy) => change(closesBy === 'at' ? closingAt(form) : { closesBy })} />
      </Labelled>
      {form.closesBy === 'at' ? (
        <Moment id='closes' dayLabel={copy.closesDay} timeLabel={copy.closesTime} on={form.closesOn} time={form.closes} onDay={(closesOn) => change({ closesOn })} onTime={(next) => change({ closes: next })} />
      ) : null}
      {Number.isNaN(closes) ? null : (
        <Note text={form.opensBy === 'now' ? (published ? copy.signUpOpen : copy.signUpNow)(momentWords(closes, now)) : copy.signUp(momentWords(opensAt(form, now), now), momentWords(closes, now))} />
      )}
    </>
  )
}

export function When({ editor }: { readonly editor: Editor }) {
  const { form, wrong, change } = editor
  const today = localDateOf(clock())
  return (
    <Section head={copy.when}>
      <DayField id='startAt' label={copy.day} unset={copy.dayUnset} from={today} to={addDays(today, FURTHEST)} near={addDays(today, SOON)} value={form.on} shown={dayShown(form.on)} wrong={wrong.startAt} onPick={(on) => change({ on })} />
      <TimeField id='starts' label={copy.starts} unset={copy.timeUnset} value={form.starts} shown={timeShown(form.starts)} onPick={(starts) => change({ starts })} />
      <TimeField id='endAt' label={copy.ends} unset={copy.timeUnset} value={form.ends} shown={timeShown(form.ends)} wrong={wrong.endAt} onPick={(ends) => change({ ends })} />
      <SignUpTimes editor={editor} />
    </Section>
  )
}

