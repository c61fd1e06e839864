/** 走访台账: the visits of a month or a quarter as sheets, and the question what whole doors are for. */
import { CardRow } from '@components/CardRow'
import { Chips } from '@components/Chips'
import { dateWords } from '@components/dates/copy'
import { IconTile } from '@components/IconTile'
import { Labelled } from '@components/Labelled'
import { List } from '@components/List'
import { Note } from '@components/Note'
import { ReasonSheet } from '@components/ReasonSheet'
import { Section } from '@components/Section'
import { TextButton } from '@components/TextButton'
import { WorkbookResult } from '@components/WorkbookResult'
import { workbookWords } from '@components/workbookWords/copy'
import { visitPapers } from '@contract/workbookNoodles'
import { clock, startOfDay } from '@domain/calendar'
import { copy, periodWords } from './copy'
import { periods, type Period } from './period'
import type { Papers } from './usePapers'

type Props = { readonly papers: Papers }

const options = periods.map((key) => ({ key, text: periodWords[key] }))
const notes = { ledger: copy.ledgerNote, summary: copy.summaryNote } as const

export function PapersPage({ papers: { period, choose, span, reviewer, taken, ask, make } }: Props) {
  const now = clock()
  return (
    <>
      <WorkbookResult taken={taken} />
      <Labelled id='period' label={copy.period}>
        <Chips<Period> id='period' label={copy.period} width='two' options={options} chosen={[period]} onTap={choose} />
      </Labelled>
      <Note strong text={copy.span(dateWords(startOfDay(span.fromOn), now), dateWords(startOfDay(span.toOn), now))} />
      <Section head={copy.sheets}>
        <Note text={copy.note} />
        <List>
          {visitPapers.map((paper) => (
            <CardRow key={paper} id={paper} tile={<IconTile icon='download' />} name={copy[paper]} fact={notes[paper]} label={`${copy[paper]}${copy.separator}${notes[paper]}`} onTap={() => void make(paper)} />
          ))}
        </List>
        {reviewer ? <TextButton id='unmasked' text={copy.unmasked} onTap={() => ask(true)} /> : <Note text={copy.unmaskedNote} />}
      </Section>
    </>
  )
}

export function UnmaskedSheet({ papers: { asking, ask, make } }: Props) {
  if (!asking) return null
  return (
    <ReasonSheet title={copy.unmasked} note={workbookWords.whyNote} question={copy.why} reasons={copy.reasons} missing={workbookWords.whyMissing} yes={copy.make} busyText={workbookWords.making} onYes={(reason) => make('ledger', reason)} no={workbookWords.no} onNo={() => ask(false)} />
  )
}
