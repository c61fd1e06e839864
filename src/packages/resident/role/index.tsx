/** 角色邀请: who asks me to take which role; somebody new says their name, has their telephone vouched for, and accepts. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { Page } from '@components/Page'
import { Section } from '@components/Section'
import { MePending } from '@features/my-details/MePending'
import { NameAndPhone } from '@features/my-details/NameAndPhone'
import { SaveState } from '@features/my-details/SaveState'
import { useIntroduction } from '@features/my-details/useIntroduction'
import { useMe } from '@features/my-details/useMe'
import { useVerifying } from '@features/phone-verification/useVerifying'
import { VerifyBar } from '@features/phone-verification/VerifyBar'
import { Accepted, AcceptedBar } from '@features/roles/Accepted'
import { copy } from '@features/roles/copy'
import { NotOffered } from '@features/roles/NotOffered'
import { Offered } from '@features/roles/Offered'
import { TypedCode } from '@features/roles/TypedCode'
import { useTakingRole } from '@features/roles/useTakingRole'

export default function RolePage() {
  const me = useMe()
  const taking = useTakingRole(me.put)
  const verifying = useVerifying(me.put)
  const form = useIntroduction(me.data, me.put)
  if (!taking.code) return <TypedCode onCode={taking.type} />
  const invitation = taking.invited.data
  if (taking.accepted && invitation) return <Page title={copy.roleTitle} wall={<Accepted role={invitation.role} />} bar={<AcceptedBar role={invitation.role} />} />
  if (!invitation) {
    return (
      <Page title={copy.roleTitle}>
        <NotOffered taking={taking} />
      </Page>
    )
  }

  const known = me.data
  const stranger = known?.introduced === false
  const next = <BottomBar main={<MainButton id='next' text={copy.next} busyText={copy.saving} onTap={form.save} />} />
  const accept = <BottomBar main={<MainButton id='accept' text={copy.accept} busyText={copy.accepting} onTap={taking.accept} />} />
  const bar = !known ? null : stranger ? next : known.me?.phoneVerified ? accept : <VerifyBar verifying={verifying} />
  return (
    <Page title={copy.roleTitle} bar={bar}>
      <Offered invitation={invitation} failure={verifying.failure ?? taking.failure} accept={taking.accept} />
      {known ? null : <MePending query={me} rows={1} />}
      {stranger ? (
        <Section head={copy.tellFirst}>
          <SaveState form={form} />
          <NameAndPhone form={form} />
        </Section>
      ) : null}
    </Page>
  )
}
