/** Every captain with the one category they stand in. */
import { categoryWords } from '@components/captainWords/copy'
import { Chips } from '@components/Chips'
import { Empty } from '@components/Empty'
import { Labelled } from '@components/Labelled'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { SmallButton } from '@components/SmallButton'
import { TextButton } from '@components/TextButton'
import { WorkbookResult } from '@components/WorkbookResult'
import { categories } from '@domain/captains'
import { placeKey } from '@domain/roles'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { copy } from './copy'
import type { Register } from './useRegister'

const options = categories.map((key) => ({ key, text: categoryWords[key] }))
const namingWords = (naming: boolean | undefined): string => (naming === undefined ? copy.unknown : naming ? copy.named : copy.masked)

export function RegisterPage({ page: { query, failure, saved, communityId, mayInvite, choose, taken, takeSheet } }: { readonly page: Register }) {
  if (!query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  const { captains } = query.data
  if (captains.length === 0) {
    return (
      <Empty text={copy.none} {...(mayInvite ? {} : { note: copy.noneNote })}>
        {mayInvite ? <SmallButton id='invite' text={copy.invite} onTap={() => open(places.inviteToRole, { at: placeKey({ kind: 'community', id: communityId }) })} /> : null}
      </Empty>
    )
  }
  const missing = captains.filter(({ category }) => category === undefined).length
  return (
    <>
      <WorkbookResult taken={taken} />
      <Note text={copy.note} />
      {missing > 0 ? <Notice kind='wait' id='missing' text={copy.missing(missing)} /> : null}
      {failure ? <Notice kind='bad' seeks id='register-failure' text={failure.text} note={failure.note} /> : null}
      {captains.map(({ personId, name, buildings, category, naming }) => (
        <Labelled key={personId} id={`captain-${personId}`} label={name} hint={[...buildings, namingWords(naming)].join('，')}>
          <Chips id={`category-${personId}`} label={copy.category(name)} width='three' options={options} chosen={category ? [category] : []} onTap={(key) => void choose(personId, key)} />
          {saved === personId ? <Note text={copy.saved} /> : null}
        </Labelled>
      ))}
      <TextButton id='register-sheet' icon='download' text={copy.sheet} onTap={takeSheet} />
    </>
  )
}
