/** Whom to share with another account: those I added myself; empty at first, because sharing is a consent. */
import { Choice } from '@components/Choice'
import { Empty } from '@components/Empty'
import { Failed } from '@components/Failed'
import { factOf } from '@components/familyWords/copy'
import { Title } from '@components/Title'
import { Wrong } from '@components/Wrong'
import type { PersonView } from '@contract/account'
import { clock, localDateOf } from '@domain/calendar'
import { callCommunity } from '@platform/ownCommunity'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Inviting } from './useInviting'

type Props = { readonly family: readonly PersonView[]; readonly inviting: Inviting }

export function ShareChoice({ family, inviting: { chosen, toggle, chooseNone, wrong, failure, make } }: Props) {
  const today = localDateOf(clock())
  const relatives = family.filter(({ relation, addedByMe }) => relation !== 'self' && addedByMe)
  return (
    <>
      <Title text={copy.question} note={copy.questionNote} />
      {failure ? <Failed seeks {...failure} onRetry={make} onCall={callCommunity} /> : null}
      {relatives.length === 0 ? <Empty text={copy.alone} note={copy.aloneNote} /> : null}
      <View className='sec'>
        {relatives.map((person) => (
          <Choice
            key={person.personId}
            id={`share-${person.personId}`}
            text={person.name}
            note={factOf(person, today)}
            chosen={chosen?.includes(person.personId) ?? false}
            onTap={() => toggle(person.personId)}
          />
        ))}
        {relatives.length === 0 ? null : <Choice id='share-none' only text={copy.none} note={copy.noneNote} chosen={chosen?.length === 0} onTap={chooseNone} />}
        {wrong ? <Wrong words={wrong} /> : null}
      </View>
    </>
  )
}
