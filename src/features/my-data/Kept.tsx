/** What is kept, part after part, each with why and until when. */
import { Card } from '@components/Card'
import { birthWords, whenWords } from '@components/dates/copy'
import { feedbackWords } from '@components/feedbackWords/copy'
import { Fact } from '@components/Fact'
import { Link } from '@components/Link'
import { List } from '@components/List'
import { Note } from '@components/Note'
import { phoneWords } from '@components/phoneWords'
import { categoryWords } from '@components/suggestionWords/copy'
import { topicWords } from '@components/planWords/copy'
import { roleWords } from '@components/roleWords/copy'
import { Row } from '@components/Row'
import { Section } from '@components/Section'
import type { MyDataView } from '@contract/accountData'
import { clock } from '@domain/calendar'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { copy } from './copy'
import { memberWords } from './inWords'

type Props = { readonly data: MyDataView }

export const Part = ({ head, why, side, none, children }: { readonly head: string; readonly why: string; readonly side?: ReactNode; readonly none?: string | false; readonly children: ReactNode }) => (
  <Section head={head} side={side}>
    <Note text={why} />
    {none ? <Card>{none}</Card> : children}
  </Section>
)

export const AboutSelf = ({ data: { me, phone }, home }: Props & { readonly home: string }) =>
  me ? (
    <Part head={copy.self} why={copy.selfWhy} side={<Link id='change' text={copy.change} label={copy.changeLabel} onTap={() => open(places.details)} />}>
      <Card>
        <Fact icon='person' text={me.name} />
        {phone ? <Fact icon='phone' text={phoneWords(phone)} note={me.phoneVerified ? copy.phoneVerified : copy.phoneSealed} /> : null}
        {me.birth ? <Fact icon='calendar' text={birthWords(me.birth)} note={copy.birth} /> : null}
        <Fact icon='place' text={home} note={copy.home} />
      </Card>
    </Part>
  ) : null

export const Roles = ({ data: { roles } }: Props) =>
  roles.length > 0 ? (
    <Part head={copy.roles} why={copy.rolesWhy}>
      <List>
        {roles.map(({ role, scope }) => (
          <Row key={`${role} ${scope.id}`} name={roleWords[role]} />
        ))}
      </List>
    </Part>
  ) : null

export function Family({ data: { family } }: Props) {
  const relatives = family.filter(({ relation }) => relation !== 'self')
  return (
    <Part head={copy.family} why={copy.familyWhy} none={relatives.length === 0 && copy.noFamily} side={<Link id='to-family' text={copy.toFamily} onTap={() => open(places.family)} />}>
      <List>
        {relatives.map((one) => (
          <Row key={one.personId} name={one.name} fact={memberWords(one)} />
        ))}
      </List>
    </Part>
  )
}

export function Registrations({ data: { registrations } }: Props) {
  const now = clock()
  return (
    <Part head={copy.registrations} why={copy.registrationsWhy} none={registrations.length === 0 && copy.noRegistrations}>
      <List>
        {registrations.map((one) => (
          <Row key={one.registrationId} name={one.title} fact={`${copy.registered(one.names.join('、'), whenWords(one.startAt, now))}，${one.seated ? copy.seated : copy.notSeated}${one.feedback ? `，${copy.said(feedbackWords(one.feedback))}` : ''}`} />
        ))}
      </List>
    </Part>
  )
}

export const Questions = ({ data: { questions } }: Props) =>
  questions.length > 0 ? (
    <Part head={copy.questions} why={copy.questionsWhy}>
      {questions.map(({ eventId, title, topic, text, at }) => (
        <Card key={`${eventId} ${at}`}>
          <View>{copy.question(topicWords[topic], text)}</View>
          <Note text={title} />
          <Link id={`questions-${eventId}-${at}`} text={copy.toQuestions} label={copy.toQuestionsOf(title)} onTap={() => open(places.question, { id: eventId })} />
        </Card>
      ))}
    </Part>
  ) : null

export const Suggestions = ({ data: { suggestions } }: Props) =>
  suggestions.length > 0 ? (
    <Part head={copy.suggestions} why={copy.suggestionsWhy}>
      {suggestions.map(({ suggestionId, category, text, named }) => (
        <Card key={suggestionId}>
          <View>{copy.question(categoryWords[category], text)}</View>
          <Note text={copy.suggestion(named)} />
        </Card>
      ))}
    </Part>
  ) : null
