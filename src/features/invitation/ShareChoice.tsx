/** Whom to share with another account: those I added myself; empty at first, because sharing is a consent. */
import { Choice } from '@components/Choice'
import { Empty } from '@components/Empty'
import { Failed } from '@components/Failed'
import { Title } from '@components/Title'
import type { PersonView } from '@contract/account'
import { callCommunity } from '@platform/ownCommunity'
import { copy } from './copy'
import type { Inviting } from './useInviting'

type Props = { readonly family: readonly PersonView[]; readonly inviting: Inviting }

export function ShareChoice({ family, inviting: { chosen, toggle, failure, make } }: Props) {
  const relatives = family.filter(({ relation, addedByMe }) => relation !== 'self' && addedByMe)
  return (
    <>
      <Title text={copy.question} note={copy.questionNote} />
      {failure ? <Failed seeks {...failure} onRetry={make} onCall={callCommunity} /> : null}
      {relatives.length === 0 ? <Empty text={copy.alone} note={copy.aloneNote} /> : null}
      {relatives.map(({ personId, name }) => (
        <Choice key={personId} id={`share-${personId}`} text={name} chosen={chosen.includes(personId)} onTap={() => toggle(personId)} />
      ))}
    </>
  )
}
