/** One relative: added, corrected or taken off the list. */
import { Empty } from '@components/Empty'
import { Page } from '@components/Page'
import { TextButton } from '@components/TextButton'
import { copy } from '@features/family/copy'
import { MemberBar } from '@features/family/MemberBar'
import { MemberForm } from '@features/family/MemberForm'
import { RemoveMember } from '@features/family/RemoveMember'
import { SameMember } from '@features/family/SameMember'
import { useChosenMember, type ChosenMember } from '@features/family/useChosenMember'
import { useMember } from '@features/family/useMember'
import { MePending } from '@features/my-details/MePending'
import { NotIntroduced } from '@features/my-details/NotIntroduced'
import { useMe, type Me } from '@features/my-details/useMe'
import { useState } from 'react'

type Written = Exclude<ChosenMember, { readonly at: 'gone' }>

function MemberEditor({ chosen, family }: { readonly chosen: Written; readonly family: NonNullable<Me['data']>['family'] }) {
  const member = useMember(chosen.at === 'known' ? chosen.person : undefined, family)
  const [removing, setRemoving] = useState(false)
  const sheet = removing ? <RemoveMember member={member} onClose={() => setRemoving(false)} /> : member.same ? <SameMember same={member.same} member={member} /> : null
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
