/** A draft read through once more before residents see it: everything that the head of the page does not say. */
import { Card } from '@components/Card'
import { countWords } from '@components/eventWords/copy'
import { Fact } from '@components/Fact'
import { phoneWords } from '@components/phoneWords'
import { PlanFacts } from '@components/PlanFacts'
import { Section } from '@components/Section'
import type { StaffEventView } from '@contract/eventDesk'
import { View } from '@tarojs/components'
import { copy } from './copy'

function Numbers({ event: { capacity, audience, contactPhone, emergencyPhone, organiser, partners } }: { readonly event: StaffEventView }) {
  const { unit, units, waitingLimit } = capacity
  const waiting = waitingLimit > 0 ? copy.waitingUpTo(countWords(waitingLimit, unit)) : copy.noWaiting
  return (
    <Card>
      <Fact icon='homeLit' text={`${copy.places}${countWords(units, unit)}`} note={audience === 'own_community' ? `${waiting}${copy.separator}${copy.ownOnly}` : waiting} />
      <Fact icon='phone' text={copy.contact} note={phoneWords(contactPhone)} />
      {emergencyPhone ? <Fact icon='alert' text={copy.emergency} note={phoneWords(emergencyPhone)} /> : null}
      <Fact icon='people' text={copy.hosts} note={[organiser, ...partners].join('、')} />
    </Card>
  )
}

const Words = ({ head, text }: { readonly head: string; readonly text: string }) => (
  <Section head={head}>
    <Card>
      <View className='told'>{text}</View>
    </Card>
  </Section>
)

export function Written({ event }: { readonly event: StaffEventView }) {
  const { status, agenda, instructors, plan, intro, healthNotice } = event
  if (status !== 'draft') return null
  return (
    <>
      <Numbers event={event} />
      {agenda.length > 0 ? (
        <Section head={copy.agenda}>
          <Card>
            {agenda.map(({ title, minutes, lead }, index) => (
              <Fact key={index} lead={copy.minutes(minutes)} text={title} note={lead} />
            ))}
          </Card>
        </Section>
      ) : null}
      {instructors.length > 0 ? (
        <Section head={copy.teachers}>
          <Card>
            {instructors.map(({ name, title, bio }, index) => (
              <Fact key={index} icon='person' text={title ? `${name}${copy.separator}${title}` : name} note={bio} />
            ))}
          </Card>
        </Section>
      ) : null}
      <PlanFacts plan={plan} />
      {intro ? <Words head={copy.intro} text={intro} /> : null}
      {healthNotice ? <Words head={copy.health} text={healthNotice.text} /> : null}
    </>
  )
}
