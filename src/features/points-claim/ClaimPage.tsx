/** 申报积分: service that was checked in with one tap, everything else in one's own words. */
import { BottomBar } from '@components/BottomBar'
import { Card } from '@components/Card'
import { Chips } from '@components/Chips'
import { dateWords } from '@components/dates/copy'
import { Failed } from '@components/Failed'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { DayField } from '@components/PickField'
import { halvesWords } from '@components/pointsWords/copy'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { clock, startOfDay } from '@domain/calendar'
import { callCommunity } from '@platform/ownCommunity'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Claim, Kind } from './useClaim'

type Props = { readonly claim: Claim }

/** Half an hour to four hours; longer service is at an event, or told to the clerk. */
const LENGTHS = [1, 2, 3, 4, 6, 8] as const

const Served = ({ claim: { query, claimEvent } }: Props) =>
  query.data && query.data.service.length > 0 ? (
    <Section head={copy.service}>
      <Note text={copy.serviceNote} />
      {query.data.service.map(({ eventId, title, on, halves }) => (
        <Card key={eventId}>
          <View className='m'>{title}</View>
          <View className='split wraps'>
            <Note text={copy.serviceFact(dateWords(startOfDay(on), clock()), halvesWords(halves))} />
            <SmallButton id={`claim-${eventId}`} text={copy.claimOne} label={copy.claimOf(title)} onTap={() => claimEvent(eventId)} />
          </View>
        </Card>
      ))}
    </Section>
  ) : null

function Earlier({ claim: { earlier, on, day } }: Props) {
  const [latest, first] = [earlier[0], earlier.at(-1)]
  if (!latest || !first) return null
  return <DayField id='earlier' label={copy.earlier} unset={copy.earlierUnset} value={on && earlier.includes(on) ? on : ''} {...(on && earlier.includes(on) ? { shown: dateWords(startOfDay(on), clock()) } : {})} from={first} to={latest} onPick={day} />
}

export function ClaimPage({ claim }: Props) {
  const { days, kind, on, halves, note, missing, failure, done, choose, day, long, write } = claim
  const kinds: readonly Kind[] = ['mediation', 'service']
  return (
    <>
      {done ? <Notice seeks id='done' text={copy.done} /> : null}
      {failure ? <Failed seeks {...failure} again={false} onCall={callCommunity} /> : null}
      <Served claim={claim} />
      <Labelled id='what' label={copy.what} wrong={missing === 'what' ? copy.whatMissing : undefined}>
        <Chips id='what' label={copy.what} width='two' options={kinds.map((key) => ({ key, text: copy.kinds[key] }))} chosen={kind ? [kind] : []} onTap={choose} />
      </Labelled>
      {kind ? (
        <>
          <Labelled id='on' label={copy.on} hint={copy.closes} wrong={missing === 'on' ? copy.onMissing : undefined}>
            <Chips id='on' label={copy.on} width='two' options={days.map((key, number) => ({ key, text: copy.days(number, dateWords(startOfDay(key), clock())) }))} chosen={on ? [on] : []} onTap={day} />
          </Labelled>
          <Earlier claim={claim} />
          {kind === 'service' ? (
            <Labelled id='hours' label={copy.hours}>
              <Chips id='hours' label={copy.hours} width='three' options={LENGTHS.map((length) => ({ key: String(length), text: halvesWords(length) }))} chosen={[String(halves)]} onTap={(key) => long(Number(key))} />
            </Labelled>
          ) : null}
          <Field id='note' label={copy.note} hint={copy.noteHint[kind]} lines='several' longest={200} value={note} wrong={missing === 'note' ? copy.noteMissing : undefined} onInput={write} />
        </>
      ) : null}
    </>
  )
}

export const ClaimBar = ({ claim: { save } }: Props) => <BottomBar main={<MainButton id='save' text={copy.save} busyText={copy.saving} onTap={save} />} />
