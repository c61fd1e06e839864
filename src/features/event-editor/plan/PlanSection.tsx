/** What only this kind of event needs; nothing for a kind that needs nothing. */
import { Chips } from '@components/Chips'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { topicWords } from '@components/planWords/copy'
import { Section } from '@components/Section'
import { Wrong } from '@components/Wrong'
import { lectureTopics, type EventPlan, type LecturePlan, type OutingPlan } from '@domain/eventPlan'
import { View } from '@tarojs/components'
import { optionsOf } from '../options'
import type { Editor } from '../useEditor'
import { ContestFields } from './ContestFields'
import { copy } from './copy'
import { WorkshopFields } from './WorkshopFields'

export type PlanProps<Plan extends EventPlan> = { readonly plan: Plan; readonly put: (part: Partial<Plan>) => void }

const LONGEST_END = 40

const WalkFields = ({ plan: { route }, put }: PlanProps<OutingPlan>) => (
  <>
    <Field id='route-from' label={copy.from} value={route.from} longest={LONGEST_END} onInput={(from) => put({ route: { ...route, from } })} />
    <Field id='route-to' label={copy.to} value={route.to} longest={LONGEST_END} onInput={(to) => put({ route: { ...route, to } })} />
  </>
)

function LectureFields({ plan: { topics, forElders, collectsQuestions }, put }: PlanProps<LecturePlan>) {
  return (
    <>
      <Labelled id='topics' label={copy.topicsPick}>
        <Chips
          id='topics'
          label={copy.topics}
          options={optionsOf(topicWords)}
          chosen={[...topics]}
          onTap={(topic) => put({ topics: lectureTopics.filter((one) => (one === topic ? !topics.includes(one) : topics.includes(one))) })}
        />
      </Labelled>
      <Labelled id='elders' label={copy.elders}>
        <Chips id='elders' label={copy.elders} width='two' options={optionsOf({ all: copy.forAll, elders: copy.forElders })} chosen={[forElders ? 'elders' : 'all']} onTap={(who) => put({ forElders: who === 'elders' })} />
      </Labelled>
      <Labelled id='collects' label={copy.collects}>
        <Chips id='collects' label={copy.collects} options={optionsOf({ yes: copy.collecting, no: copy.notCollecting })} chosen={[collectsQuestions ? 'yes' : 'no']} onTap={(answer) => put({ collectsQuestions: answer === 'yes' })} />
      </Labelled>
    </>
  )
}

const heads = { workshop: copy.materials, competition: copy.contest, volunteer_outing: copy.walk, lecture: copy.topics } as const

export function PlanSection({ editor: { form, wrong, change } }: { readonly editor: Editor }) {
  const { plan } = form
  if (!plan) return null
  const put = (part: object) => change({ plan: { ...plan, ...part } })
  return (
    <Section head={heads[plan.kind]}>
      <View id='plan-field' className='sec'>
        {plan.kind === 'workshop' ? <WorkshopFields plan={plan} put={put} /> : null}
        {plan.kind === 'competition' ? <ContestFields plan={plan} put={put} /> : null}
        {plan.kind === 'volunteer_outing' ? <WalkFields plan={plan} put={put} /> : null}
        {plan.kind === 'lecture' ? <LectureFields plan={plan} put={put} /> : null}
        {wrong.plan ? <Wrong words={wrong.plan} /> : null}
      </View>
    </Section>
  )
}
