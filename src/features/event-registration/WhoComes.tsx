/** The people of my family, of whom some come: myself first, those who are in already with their tag, and the way to add one. */
import { Choice } from '@components/Choice'
import { ageWords } from '@components/dates/copy'
import { List } from '@components/List'
import { Row } from '@components/Row'
import { Tag } from '@components/Tag'
import { TextButton } from '@components/TextButton'
import { Wrong } from '@components/Wrong'
import type { PersonView } from '@contract/account'
import { ageOn } from '@domain/age'
import { localDateOf, type Instant } from '@domain/calendar'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { isTooYoungOrOld } from './preview'
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

export function WhoComes({ signup }: { readonly signup: Signup }) {
  const { me, outcome, addFamily } = signup
  const wrong = outcome.at === 'filling' && outcome.missing === 'persons' ? copy.missing.persons : undefined
  return (
    <View id='who' className='sec'>
      {me.family.map((person) => (
        <Someone key={person.personId} person={person} signup={signup} />
      ))}
      {wrong ? <Wrong words={wrong} /> : null}
      <TextButton id='add-family' icon='plus' start text={copy.addFamily} onTap={addFamily} />
    </View>
  )
}
