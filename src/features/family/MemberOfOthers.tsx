/** A relative who was not added here: who they are, and who corrects what is told of them. */
import { Failed } from '@components/Failed'
import { factOf } from '@components/familyWords/copy'
import { Notice } from '@components/Notice'
import { Title } from '@components/Title'
import { clock, localDateOf } from '@domain/calendar'
import { callCommunity } from '@platform/ownCommunity'
import { copy } from './copy'
import type { Member } from './useMember'

export function MemberOfOthers({ member: { known, failure, remove } }: { readonly member: Member }) {
  if (!known) return null
  return (
    <>
      <Title text={known.name} note={factOf(known, localDateOf(clock()))} />
      {failure ? <Failed seeks {...failure} onRetry={remove} onCall={callCommunity} /> : null}
      <Notice icon='people' text={known.ownAccount ? copy.theirs : copy.shared} note={known.ownAccount ? copy.theirsNote : copy.sharedNote} />
    </>
  )
}
