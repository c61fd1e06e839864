/** One relative: added, corrected or taken off the list. */
import { Empty } from '@components/Empty'
import { Page } from '@components/Page'
import { TextButton } from '@components/TextButton'
import { copy } from '@features/family/copy'
import { MemberBar } from '@features/family/MemberBar'
import { MemberForm } from '@features/family/MemberForm'
import { MemberOfOthers } from '@features/family/MemberOfOthers'
import { RemoveMember } from '@features/family/RemoveMember'
import { SameMember } from '@features/family/SameMember'
import { useChosenMember, type ChosenMember } from '@features/family/useChosenMember'
import { useMember, type Member } from '@features/family/useMember'
import { MePending } from '@features/my-details/MePending'
import { NotIntroduced } from '@features/my-details/NotIntroduced'
import { useMe, type Me } from '@features/my-details/useMe'
import { useState, type ReactNode } from 'react'

type Written = Exclude<ChosenMember, { readonly at: 'gone' }>

/** Somebody whom another phone told us of is seen here, and taken off the list. */
function MemberSeen({ member, onRemove, sheet }: { readonly member: Member; readonly onRemove: () => void; readonly sheet: ReactNode }) {
  return (
    <Page title={copy.seeTitle} sheet={sheet}>
      <MemberOfOthers member={member} />
      <TextButton id='remove' text={copy.remove} onTap={onRemove} />
    </Page>
  )
}

function MemberEditor({ chosen, family }: { readonly chosen: Written; readonly family: NonNullable<Me['data']>['family'] }) {
  const member = useMember(chosen.at === 'known' ? chosen.person : undefined, family)
  const [removing, setRemoving] = useState(false)
  const sheet = removing ? <RemoveMember member={member} onClose={() => setRemoving(false)} /> : member.same ? <SameMember same={member.same} member={member} /> : null
  if (member.known && !member.known.addedByMe) return <MemberSeen member={member} sheet={sheet} onRemove={() => setRemoving(true)} />
  return (
    <Page title={member.known ? copy.editTitle : copy.addTitle} bar={<MemberBar member={member} />} sheet={sheet}>
      <MemberForm member={member} />
      {member.known ? <TextButton id='remove' text={copy.remove} onTap={() => setRemoving(true)} /> : null}
    </Page>
  )
}

export default function MemberPage() {
  const me = useMe()
  const chosen = useChosenMember(me.data?.family ?? [])
  if (me.data?.introduced && chosen.at !== 'gone') return <MemberEditor chosen={chosen} family={me.data.family} />
  const waiting = !me.data || (chosen.at === 'gone' && me.loading)
  return (
    <Page title={copy.addTitle}>{waiting ? <MePending query={me} /> : me.data?.introduced ? <Empty text={copy.gone} note={copy.goneNote} /> : <NotIntroduced />}</Page>
  )
}
