/** How many places there are, what they count, who may wait, how old one should be and who may come. */
import { Chips } from '@components/Chips'
import { ageWords, countWords } from '@components/eventWords/copy'
import { Labelled } from '@components/Labelled'
import { Note } from '@components/Note'
import { Section } from '@components/Section'
import { Stepper } from '@components/Stepper'
import { MOST_UNITS, type AgeRange } from '@domain/event'
import { useState } from 'react'
import { audienceWords, copy, unitNotes, unitWords, waitingWords } from './copy'
import { optionsOf } from './options'
import type { Editor } from './useEditor'

const usualCounts = [12, 20, 30, 50, 100] as const
const OLDEST = 120
/** Ages that are asked for again and again. */
const usualAges: Readonly<Record<string, AgeRange>> = { '3-10': { min: 3, max: 10 }, '6-16': { min: 6, max: 16 }, '18-': { min: 18 }, '60-': { min: 60 } }

export function Seats({ editor: { form, wrong, published, change } }: { readonly editor: Editor }) {
  if (published) return null
  return (
    <Section head={copy.seats}>
      <Labelled id='unit' label={copy.counting} hint={unitNotes[form.unit]}>
        <Chips id='unit' width='three' label={copy.counting} options={optionsOf(unitWords)} chosen={[form.unit]} onTap={(unit) => change({ unit })} />
      </Labelled>
      <Labelled id='capacity' label={copy.units} wrong={wrong.capacity}>
        <Chips
          id='units'
          label={copy.units}
          options={usualCounts.map((count) => ({ key: String(count), text: countWords(count, form.unit) }))}
          chosen={[String(form.units)]}
          onTap={(units) => change({ units: Number(units) })}
        />
      </Labelled>
      <Stepper id='units-exact' label={copy.unitsExact} value={form.units} least={1} most={MOST_UNITS} why={copy.unitsMost(MOST_UNITS)} onChange={(units) => change({ units })} />
      <Labelled id='waiting' label={copy.waiting}>
        <Chips id='waiting' label={copy.waiting} options={optionsOf(waitingWords)} chosen={[form.waiting]} onTap={(waiting) => change({ waiting })} />
      </Labelled>
    </Section>
  )
}

export function Ages({ editor: { form, wrong, change } }: { readonly editor: Editor }) {
  const usual = Object.keys(usualAges).find((key) => usualAges[key]?.min === (form.min ?? undefined) && usualAges[key]?.max === (form.max ?? undefined))
  const any = form.min === null && form.max === null
  const [own, setOwn] = useState(!any && usual === undefined)
  const pick = (key: string) => {
    setOwn(key === 'own')
    if (key === 'own') return change({ min: form.min ?? 3, max: form.max ?? 60 })
    const { min = null, max = null } = usualAges[key] ?? {}
    change({ min, max })
  }
  const options = [{ key: 'any', text: copy.agesAll }, ...Object.entries(usualAges).map(([key, ages]) => ({ key, text: ageWords(ages) })), { key: 'own', text: copy.agesOwn }]
  return (
    <Section head={copy.ages}>
      <Labelled id='ages' label={copy.agesPick} wrong={wrong.ages}>
        <Chips id='ages' label={copy.agesPick} options={options} chosen={[own ? 'own' : any ? 'any' : (usual ?? 'own')]} onTap={pick} />
      </Labelled>
      {own ? (
        <>
          <Stepper id='age-from' label={copy.agesFrom} value={form.min ?? 0} most={OLDEST} onChange={(min) => change({ min })} />
          <Stepper id='age-to' label={copy.agesTo} value={form.max ?? OLDEST} most={OLDEST} onChange={(max) => change({ max })} />
        </>
      ) : null}
    </Section>
  )
}

export function Audience({ editor: { form, change } }: { readonly editor: Editor }) {
  return (
    <Section head={copy.who}>
      <Chips id='audience' label={copy.who} options={optionsOf(audienceWords)} chosen={[form.audience]} onTap={(audience) => change({ audience })} />
    </Section>
  )
}

export const FixedCount = ({ editor: { published } }: { readonly editor: Editor }) => (published ? <Note text={copy.fixedCount} /> : null)
