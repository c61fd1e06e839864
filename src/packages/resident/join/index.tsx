/** 加入家庭: who invites, whom they share, what they are to me; somebody new says their name on the way. */
import { Page } from '@components/Page'
import { Section } from '@components/Section'
import { copy } from '@features/invitation/copy'
import { Invited } from '@features/invitation/Invited'
import { JoinBar } from '@features/invitation/JoinBar'
import { Joined } from '@features/invitation/Joined'
import { NotInvited } from '@features/invitation/NotInvited'
import { useJoining } from '@features/invitation/useJoining'
import { FamilyList } from '@features/family/FamilyList'
import { MePending } from '@features/my-details/MePending'
import { NameAndPhone } from '@features/my-details/NameAndPhone'
import { SaveState } from '@features/my-details/SaveState'
import { useIntroduction } from '@features/my-details/useIntroduction'
import { useMe } from '@features/my-details/useMe'

export default function JoinPage() {
  const me = useMe()
  const joining = useJoining(me.put)
  const form = useIntroduction(null, me.put)
  const stranger = me.data?.introduced === false
  const agree = async () => {
    if (!joining.complete()) return
    if (!stranger || (await form.save())) await joining.join()
  }

  if (joining.joined) {
    return (
      <Page title={copy.joinTitle} wall={<Joined />} bar={<JoinBar joining={joining} onAgree={agree} />}>
        <FamilyList family={me.data?.family ?? []} />
      </Page>
    )
  }
  const invitation = joining.invited.data
  return (
    <Page title={copy.joinTitle} bar={me.data ? <JoinBar joining={joining} onAgree={agree} /> : null}>
      {invitation ? <Invited invitation={invitation} joining={joining} /> : <NotInvited joining={joining} />}
      {invitation && !me.data ? <MePending query={me} rows={1} /> : null}
      {invitation && stranger ? (
        <Section head={copy.tellFirst}>
          <SaveState form={form} />
          <NameAndPhone form={form} />
        </Section>
      ) : null}
    </Page>
  )
}
