/** Paper ballots read out one after the other, without a name, and then everything is counted. */
import { BottomBar } from '@components/BottomBar'
import { categoryWords } from '@components/captainWords/copy'
import { Chips } from '@components/Chips'
import { Labelled } from '@components/Labelled'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Section } from '@components/Section'
import { Stepper } from '@components/Stepper'
import { byCategory, categories, type Category } from '@domain/captains'
import type { PersonId } from '@domain/ids'
import { useState } from 'react'
import { copy } from './copy'
import type { Lead } from './useQuarterLead'

/** With fewer than these whoever reads them out may guess whose they are. */
const FEW = 3

type Paper = Readonly<Record<Category, readonly PersonId[]>>
const blank = (): Paper => byCategory(() => [])
const written = (paper: Paper) => ({ party_member: [...paper.party_member], group_leader: [...paper.group_leader], resident_rep: [...paper.resident_rep] })

export function useCounting({ round, count }: Lead) {
  const [read, setRead] = useState<readonly Paper[]>([])
  const [paper, setPaper] = useState<Paper>(blank)
  const given = round?.papers ?? 0
  const [back, setBack] = useState<number | null>(null)
  const papers = Math.min(back ?? given, given)
  const isLast = read.length + 1 >= papers
  return {
    given,
    papers,
    returned: setBack,
    number: read.length + 1,
    isLast,
    paper,
    toggle: (category: Category, personId: PersonId) => setPaper({ ...paper, [category]: paper[category].includes(personId) ? paper[category].filter((one) => one !== personId) : [...paper[category], personId] }),
    async next() {
      if (papers > 0 && !isLast) {
        setRead([...read, paper])
        return setPaper(blank())
      }
      const all = papers > 0 ? [...read, paper] : []
      // what was read wrongly is read anew
      if (!(await count(all.map(written)))) {
        setRead([])
        setPaper(blank())
      }
    }
  }
}
type Counting = ReturnType<typeof useCounting>

export function PaperForm({ lead: { round, view }, counting }: { readonly lead: Lead; readonly counting: Counting }) {
  if (!round || counting.given === 0) return null
  const names = new Map(view?.standings.map(({ personId, name }) => [personId, name]))
  return (
    <Section head={counting.papers > 0 ? copy.paperNumber(counting.number, counting.papers) : copy.papersBack}>
      {counting.number === 1 ? <Stepper id='papers-back' label={copy.papersBack} value={counting.papers} most={counting.given} onChange={counting.returned} /> : null}
      {counting.given < FEW ? <Note text={copy.fewPapers} /> : null}
      {(counting.papers > 0 ? categories : [])
        .filter((category) => round.seats[category] > 0)
        .map((category) => (
          <Labelled key={category} id={`paper-${category}`} label={categoryWords[category]}>
            <Chips several id={`paper-${category}`} label={categoryWords[category]} width='three' options={round.slate[category].map((key) => ({ key, text: names.get(key) ?? '' }))} chosen={counting.paper[category]} onTap={(personId) => counting.toggle(category, personId)} />
          </Labelled>
        ))}
    </Section>
  )
}

export const CountBar = ({ counting: { isLast, next } }: { readonly counting: Counting }) => <BottomBar main={<MainButton id='count' text={isLast ? copy.count : copy.nextPaper} busyText={copy.counting} onTap={next} />} />
