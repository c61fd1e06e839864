/** What only this kind of event has, as one reads it before coming: what it is made of, what is measured, where it goes, what is spoken about. */
import type { ContestPlan, EventPlan, LecturePlan, OutingPlan, WorkshopPlan } from '@domain/eventPlan'
import type { ReactNode } from 'react'
import { Card } from './Card'
import { Fact } from './Fact'
import { planWords } from './planWords/copy'
import { Section } from './Section'

const Workshop = ({ plan }: { readonly plan: WorkshopPlan }) => (
  <>
    {plan.materials.length > 0 ? <Fact icon='check' text={planWords.materials(plan)} note={planWords.materialsNote} /> : null}
    {planWords.shared(plan) ? <Fact icon='people' text={planWords.shared(plan)} note={planWords.sharedNote} /> : null}
    {planWords.own(plan) ? <Fact icon='person' text={planWords.own(plan)} note={planWords.ownNote} /> : null}
    {plan.allergens ? <Fact icon='alert' text={planWords.allergens} note={plan.allergens} /> : null}
  </>
)

const Contest = ({ plan }: { readonly plan: ContestPlan }) => (
  <>
    <Fact icon='clock' text={planWords.measure(plan.measure)} note={planWords.measured(plan.measure)} />
    {plan.awards.length > 0 ? <Fact icon='homeLit' text={planWords.awards} note={planWords.awarded(plan)} /> : null}
    {plan.gift ? <Fact icon='check' text={planWords.gift} note={planWords.gifted(plan.gift.name)} /> : null}
  </>
)

const Outing = ({ plan }: { readonly plan: OutingPlan }) => <Fact icon='place' text={planWords.route(plan.route)} />

const Lecture = ({ plan }: { readonly plan: LecturePlan }) => <Fact icon='people' text={planWords.topics(plan.topics)} note={plan.forElders ? planWords.forElders : undefined} />

function factsOf(plan: EventPlan): ReactNode {
  switch (plan.kind) {
    case 'workshop':
      return plan.materials.length + plan.tools.length > 0 || plan.allergens ? <Workshop plan={plan} /> : null
    case 'competition':
      return <Contest plan={plan} />
    case 'volunteer_outing':
      return <Outing plan={plan} />
    case 'lecture':
      return plan.topics.length > 0 ? <Lecture plan={plan} /> : null
  }
}

export function PlanFacts({ plan }: { readonly plan: EventPlan | undefined }) {
  const facts = plan && factsOf(plan)
  if (!facts) return null
  return (
    <Section head={planWords.heads[plan.kind]}>
      <Card>{facts}</Card>
    </Section>
  )
}
