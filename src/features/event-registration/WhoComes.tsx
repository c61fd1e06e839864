/** The people of my family, of whom some come: myself first, those who are in already with their tag, and the way to add one. */
import { Choice } from '@components/Choice'
import { ageWords } from '@components/dates/copy'
import { List } from '@components/List'
import { Notice } from '@components/Notice'
import { Row } from '@components/Row'
import { SmallButton } from '@components/SmallButton'
import { Tag } from '@components/Tag'
import { TextButton } from '@components/TextButton'
import { Wrong } from '@components/Wrong'
import type { PersonView } from '@contract/account'
import { ageOn } from '@domain/age'
import { localDateOf, type Instant } from '@domain/calendar'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { isTooYoungOrOld, lacksChildren } from './preview'
import type { Signup } from './useSignup'

const wordsOf = ({ name, relation, birth }: PersonView, startAt: Instant): string => {
  if (relation === 'self') return copy.self(name)
  return birth ? copy.aged(name, ageWords(ageOn(birth, localDateOf(startAt)))) : name
}

function Someone({ person, signup: { event, me, chosen, toggle } }: { readonly person: PersonView; readonly signup: Signup }) {
  const { personId } = person
  const words = wordsOf(person, event.startAt)
  const mine = event.mine.find((one) => one.personId === personId)
  if (mine) {
    return (
      <List>
        <Row name={words} tag={<Tag kind={mine.standing === 'seated' ? 'ok' : 'wait'} text={copy[mine.standing]} />} />
      </List>
    )
  }
  const note = event.ages && isTooYoungOrOld(event, me, personId) ? copy.misfit(event.ages) : undefined
  return <Choice id={`person-${personId}`} text={words} note={note} chosen={chosen.includes(personId)} onTap={() => toggle(personId)} />
}

/** An event for children, and none is chosen: what to do, with the way to it in the same card. */
const NoChild = ({ text, kind, seeks = false, onAdd }: { readonly text: string; readonly kind: 'wait' | 'bad'; readonly seeks?: boolean; readonly onAdd: () => void }) => (
  <Notice id='no-child' kind={kind} seeks={seeks} text={text}>
    <SmallButton id='add-family' icon='plus' fill text={copy.addFamily} onTap={onAdd} />
  </Notice>
)

export function WhoComes({ signup }: { readonly signup: Signup }) {
  const { event, me, outcome, addFamily } = signup
  const { unit } = event.seats
  const childless = unit !== 'person' && lacksChildren(event, me)
  const missing = outcome.at === 'filling' ? outcome.missing : null
  return (
    <View id='who' className='sec'>
      {childless ? <NoChild kind='wait' text={copy.childFirst[unit]} onAdd={addFamily} /> : null}
      {me.family.map((person) => (
        <Someone key={person.personId} person={person} signup={signup} />
      ))}
      {missing === 'persons' ? <Wrong words={copy.missing.persons} /> : null}
      {missing === 'child' && !childless ? <NoChild seeks kind='bad' text={copy.missing.child} onAdd={addFamily} /> : null}
      {missing === 'child' || childless ? null : <TextButton id='add-family' icon='plus' start text={copy.addFamily} onTap={addFamily} />}
    </View>
  )
}
