/** What is measured, who comes first, and what there is to win (R-EV-11 to R-EV-13). */
import { Chips } from '@components/Chips'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { betterWords, countingWords, tieWords } from '@components/planWords/copy'
import { Stepper } from '@components/Stepper'
import { MOST_ATTEMPTS, type ContestPlan } from '@domain/eventPlan'
import { optionsOf } from '../options'
import { copy } from './copy'
import type { PlanProps } from './PlanSection'

const LONGEST = { name: 20, unit: 6, award: 12 } as const
const MOST_PLACES = 100
const MOST_GIFTS = 1_000
const usualStock = 30
const attempts = Array.from({ length: MOST_ATTEMPTS }, (_, at) => at + 1)

export function ContestFields({ plan: { measure, awards, ties, gift }, put }: PlanProps<ContestPlan>) {
  const award = awards[0] ?? { title: '', top: 5 }
  const putMeasure = (part: Partial<ContestPlan['measure']>) => put({ measure: { ...measure, ...part } })
  const putAward = (part: Partial<typeof award>) => put({ awards: [{ ...award, ...part }, ...awards.slice(1)] })
  return (
    <>
      <Field id='measure' label={copy.measure} hint={copy.measureHint} value={measure.name} longest={LONGEST.name} onInput={(name) => putMeasure({ name })} />
      <Field id='measure-unit' label={copy.measureUnit} hint={copy.measureUnitHint} value={measure.unit} longest={LONGEST.unit} onInput={(unit) => putMeasure({ unit })} />
      <Labelled id='better' label={copy.better}>
        <Chips id='better' width='two' label={copy.better} options={optionsOf(betterWords)} chosen={[measure.better]} onTap={(better) => putMeasure({ better })} />
      </Labelled>
      <Labelled id='attempts' label={copy.attempts}>
        <Chips id='attempts' width='two' label={copy.attempts} options={attempts.map((count) => ({ key: String(count), text: copy.times(count) }))} chosen={[String(measure.attempts)]} onTap={(count) => putMeasure({ attempts: Number(count) })} />
      </Labelled>
      {measure.attempts > 1 ? (
        <Labelled id='counts' label={copy.counts}>
          <Chips id='counts' width='two' label={copy.counts} options={optionsOf(countingWords)} chosen={[measure.counts]} onTap={(counts) => putMeasure({ counts })} />
        </Labelled>
      ) : null}
      <Field id='award' label={copy.award} value={award.title} longest={LONGEST.award} onInput={(title) => putAward({ title })} />
      <Stepper id='award-top' label={copy.awardTop} value={award.top} least={1} most={MOST_PLACES} onChange={(top) => putAward({ top })} />
      <Labelled id='ties' label={copy.ties}>
        <Chips id='ties' width='two' label={copy.ties} options={optionsOf(tieWords)} chosen={[ties]} onTap={(next) => put({ ties: next })} />
      </Labelled>
      <Field id='gift' label={copy.gift} hint={copy.giftHint} value={gift?.name ?? ''} longest={LONGEST.name} onInput={(name) => put({ gift: { stock: gift?.stock ?? usualStock, name } })} />
      {gift && gift.name !== '' ? <Stepper id='gift-stock' label={copy.giftStock} value={gift.stock} least={1} most={MOST_GIFTS} onChange={(stock) => put({ gift: { ...gift, stock } })} /> : null}
    </>
  )
}
