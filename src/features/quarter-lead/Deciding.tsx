/** What a count came to: who is chosen, who is equal, and what the two committees decide between equals. */
import { categoryWords } from '@components/captainWords/copy'
import { Chips } from '@components/Chips'
import { Fact } from '@components/Fact'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { Note } from '@components/Note'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Wrong } from '@components/Wrong'
import type { RoundView } from '@contract/captainQuarter'
import { categories, type Category } from '@domain/captains'
import type { PersonId } from '@domain/ids'
import { useState } from 'react'
import { copy } from './copy'
import type { Lead } from './useQuarterLead'

export const nameIn = ({ view }: Lead, personId: PersonId): string => view?.standings.find((one) => one.personId === personId)?.name ?? ''
export const tiedCategories = ({ view }: Lead): readonly Category[] => categories.filter((category) => view?.outcome?.[category].tied)

function Sheet({ lead, round: { count, slate } }: { readonly lead: Lead; readonly round: RoundView }) {
  if (!count) return null
  if (count.void) return <Note strong text={copy.void(count.ballots, count.voters)} />
  return (
    <Section head={copy.sheet}>
      <Note text={copy.ballots(count.ballots, count.papers)} />
      {categories
        .filter((category) => slate[category].length > 0)
        .map((category) => (
          <Fact key={category} lead={categoryWords[category]} text={[...slate[category]].sort((one, other) => (count.votes[other] ?? 0) - (count.votes[one] ?? 0)).map((personId) => copy.votes(nameIn(lead, personId), count.votes[personId] ?? 0)).join('，')} />
        ))}
    </Section>
  )
}

export const Sheets = ({ lead }: { readonly lead: Lead }) => (
  <>
    {lead.view?.rounds.map((round) => (
      <Sheet key={round.number} lead={lead} round={round} />
    ))}
  </>
)

export function Chosen({ lead }: { readonly lead: Lead }) {
  const outcome = lead.view?.outcome
  if (!outcome) return null
  const names = (personIds: readonly PersonId[]) => personIds.map((personId) => nameIn(lead, personId)).join(copy.separator)
  return (
    <Section head={copy.chosen}>
      {categories.map((category) => {
        const { chosen, tied } = outcome[category]
        return <Fact key={category} lead={categoryWords[category]} text={names(chosen) || copy.vacant} note={tied ? copy.tied(tied.seats, names(tied.among)) : undefined} />
      })}
    </Section>
  )
}

/** One category after the other; attendance and words are kept with the decision. */
export function TieForm({ lead }: { readonly lead: Lead }) {
  const [chosen, setChosen] = useState<readonly PersonId[]>([])
  const [attendees, setAttendees] = useState('')
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const [category] = tiedCategories(lead)
  const tied = category && lead.view?.outcome?.[category].tied
  if (!category || !tied) return null
  const present = attendees.split(copy.separator).map((name) => name.trim()).filter(Boolean)
  const record = async () => {
    const lacks = chosen.length === 0 || present.length === 0 || text.trim() === ''
    setMissing(lacks)
    if (!lacks && (await lead.recordTie({ category, chosen: [...chosen], attendees: present, text: text.trim() }))) setChosen([])
  }
  return (
    <Section head={copy.decide}>
      <Labelled id='tie' label={copy.decideFor(categoryWords[category], tied.seats)}>
        <Chips several id='tie' label={copy.decide} width='three' options={tied.among.map((key) => ({ key, text: nameIn(lead, key) }))} chosen={chosen} onTap={(key) => setChosen(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key])} />
      </Labelled>
      <Field id='attendees' label={copy.attendees} value={attendees} onInput={setAttendees} />
      <Field id='decision' label={copy.decision} lines='several' longest={500} value={text} onInput={setText} />
      {missing ? <Wrong words={copy.decisionMissing} /> : null}
      <SmallButton id='record-tie' text={copy.record} onTap={record} />
    </Section>
  )
}
