/** 等核实的老人: said at a door to have died or moved, and asked about with care. */
import { CardRow } from '@components/CardRow'
import { Chips } from '@components/Chips'
import { dateWords } from '@components/dates/copy'
import { Labelled } from '@components/Labelled'
import { List } from '@components/List'
import { NameTile } from '@components/NameTile'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Section } from '@components/Section'
import { seek } from '@components/seek'
import { Sheet } from '@components/Sheet'
import { clock } from '@domain/calendar'
import { useState } from 'react'
import { copy } from './copy'
import type { Departure, Departures } from './useDepartures'

type Props = { readonly page: Departures }

const wordsOf = ({ what, by, at }: Departure): string => copy.said(copy.what[what], by, dateWords(at, clock()))

export function DepartureList({ page: { departures, choose } }: Props) {
  if (departures.length === 0) return null
  return (
    <Section head={copy.head}>
      <Note text={copy.note} />
      <List>
        {departures.map((one) => (
          <CardRow key={one.elderId} id={`departure-${one.elderId}`} tile={<NameTile name={one.name} />} name={one.name} fact={wordsOf(one)} label={`${one.name}${copy.separator}${wordsOf(one)}`} onTap={() => choose(one)} />
        ))}
      </List>
    </Section>
  )
}

const answers = [{ key: 'true', text: copy.true }, { key: 'false', text: copy.false }] as const

export function DepartureSheet({ page: { chosen, failure, choose, decide } }: Props) {
  const [answer, setAnswer] = useState<'true' | 'false' | null>(null)
  const [asked, setAsked] = useState(false)
  if (!chosen) return null
  const yes = () => {
    if (answer !== null) return decide(answer === 'true')
    setAsked(true)
    return seek('answer-field')
  }
  return (
    <Sheet title={copy.title(chosen.name)} yes={copy.yes} busyText={copy.saving} no={copy.no} onYes={yes} onNo={() => choose(null)}>
      {failure ? <Notice kind='bad' seeks id='sheet-failure' text={failure.text} note={failure.note} /> : null}
      <Note strong text={wordsOf(chosen)} />
      <Labelled id='answer' label={copy.question} wrong={asked && answer === null ? copy.missing : undefined}>
        <Chips id='answer' label={copy.question} width='two' options={answers} chosen={answer ? [answer] : []} onTap={setAnswer} />
      </Labelled>
    </Sheet>
  )
}
