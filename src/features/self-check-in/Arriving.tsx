/** Who is there, and the word on the wall; or that there is nobody of this family in the event. */
import { stampWords } from '@components/dates/copy'
import { Choice } from '@components/Choice'
import { Done } from '@components/Done'
import { Empty } from '@components/Empty'
import { Field } from '@components/Field'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Wall } from '@components/Wall'
import { Wrong } from '@components/Wrong'
import type { RegistrationView } from '@contract/event'
import { clock } from '@domain/calendar'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Arriving } from './useArriving'

const DIGITS = 6

type Props = { readonly arriving: Arriving }

export function ArrivedWall({ arriving: { registration, outcome } }: Props) {
  if (outcome.at !== 'done' || !registration.data) return null
  return (
    <Wall>
      <Done text={outcome.already ? copy.already : copy.done} />
      <Note text={copy.place(registration.data.event.place)} />
    </Wall>
  )
}

function Who({ arriving, view }: Props & { readonly view: RegistrationView }) {
  return (
    <View className='sec' id='who'>
      <View className='m'>{copy.who}</View>
      {view.persons.map(({ personId, name, age, adult, presentAt }) =>
        presentAt === undefined ? (
          <Choice key={personId} id={`person-${personId}`} text={name} note={adult || age === null ? undefined : copy.aged(age)} chosen={arriving.chosen.includes(personId)} onTap={() => arriving.toggle(personId)} />
        ) : (
          <Notice key={personId} id={`there-${personId}`} text={`${name}，${copy.there(stampWords(presentAt, clock()))}`} />
        )
      )}
      {arriving.whoMissing ? <Wrong words={copy.whoMissing} /> : null}
    </View>
  )
}

export function ArrivingWork({ arriving }: Props) {
  const { registration: { data: view }, stranger, failure, outcome, digits, digitsWrong } = arriving
  if (stranger !== null) {
    return (
      <Empty text={copy.notIn} note={copy.notInNote}>
        {stranger.eventId === undefined ? null : <SmallButton id='to-event' text={copy.toEvent} onTap={() => open(places.event, { id: stranger.eventId })} />}
      </Empty>
    )
  }
  if (!view) return <Pending loading={failure === null} rows={3} {...(failure ? { words: failure } : {})} onRetry={arriving.reload} onCall={callCommunity} />
  const there = view.persons.every(({ presentAt }) => presentAt !== undefined)
  return (
    <>
      <Note strong text={view.event.title} />
      <Who arriving={arriving} view={view} />
      {there ? null : (
        <Section head={copy.wall}>
          <Note text={copy.wallNote} />
          <Field id='digits' label={copy.digits} keyboard='number' longest={DIGITS} value={digits} wrong={digitsWrong ? copy.digitsMissing : undefined} onInput={arriving.say} onDone={() => void arriving.byDigits()} />
          <SmallButton id='by-digits' text={copy.byDigits} onTap={arriving.byDigits} />
        </Section>
      )}
      {outcome.at === 'said' ? <Notice kind='bad' seeks id='not-arrived' text={outcome.words.text} note={outcome.words.note} /> : null}
    </>
  )
}
