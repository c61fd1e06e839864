/** The rest of what the poster promises: order of the day, teachers, what only its kind has, words about it, health notice, hosts. Parts that nobody wrote are not there. */
import { Card } from '@components/Card'
import { Fact } from '@components/Fact'
import { phoneWords } from '@components/phoneWords'
import { PlanFacts } from '@components/PlanFacts'
import { Section } from '@components/Section'
import { TextButton } from '@components/TextButton'
import type { EventView } from '@contract/event'
import { dial } from '@platform/phone'
import { View } from '@tarojs/components'
import { copy } from './copy'

const Agenda = ({ agenda }: Pick<EventView, 'agenda'>) => (
  <Section head={copy.agenda}>
    <Card>
      {agenda.map(({ title, minutes, lead }, index) => (
        <Fact key={index} lead={copy.minutes(minutes)} text={title} note={lead} />
      ))}
    </Card>
  </Section>
)

const Instructors = ({ instructors }: Pick<EventView, 'instructors'>) => (
  <Section head={copy.instructors}>
    <Card>
      {instructors.map(({ name, title, bio }, index) => (
        <Fact key={index} icon='person' text={title ? `${name}，${title}` : name} note={bio} />
      ))}
    </Card>
  </Section>
)

const Words = ({ head, text }: { readonly head: string; readonly text: string }) => (
  <Section head={head}>
    <Card>
      <View className='told'>{text}</View>
    </Card>
  </Section>
)

const Hosts = ({ organiser, partners, emergencyPhone }: Pick<EventView, 'organiser' | 'partners' | 'emergencyPhone'>) => (
  <Section head={copy.hosts}>
    <Card>
      <Fact icon='homeLit' text={copy.organiser(organiser)} note={partners.length > 0 ? copy.partners(partners) : undefined} />
      {emergencyPhone ? (
        <TextButton id='call-emergency' icon='phone' start text={copy.emergency(phoneWords(emergencyPhone))} label={copy.emergencyLabel(phoneWords(emergencyPhone))} onTap={() => void dial(emergencyPhone)} />
      ) : null}
    </Card>
  </Section>
)

export const EventDetails = ({ event }: { readonly event: EventView }) => (
  <>
    {event.agenda.length > 0 ? <Agenda agenda={event.agenda} /> : null}
    {event.instructors.length > 0 ? <Instructors instructors={event.instructors} /> : null}
    <PlanFacts plan={event.plan} />
    {event.intro ? <Words head={copy.intro} text={event.intro} /> : null}
    {event.healthNotice ? <Words head={copy.health} text={event.healthNotice.text} /> : null}
    <Hosts {...event} />
  </>
)
