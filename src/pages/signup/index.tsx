/** Signing up for one event: somebody new first says who they are, then everybody says who comes. */
import { BottomBar } from '@components/BottomBar'
import { momentWords } from '@components/dates/copy'
import { MainButton } from '@components/MainButton'
import { Page } from '@components/Page'
import { Phrases } from '@components/Phrases'
import { Title } from '@components/Title'
import { clock } from '@domain/calendar'
import { EventAbsent } from '@features/event/EventAbsent'
import { useEvent } from '@features/event/useEvent'
import { ConfirmBar } from '@features/event-registration/ConfirmBar'
import { copy } from '@features/event-registration/copy'
import { SignupForm } from '@features/event-registration/SignupForm'
import { useSignup, type SignupFor } from '@features/event-registration/useSignup'
import { copy as details } from '@features/my-details/copy'
import { HomeAddress } from '@features/my-details/HomeAddress'
import { MePending } from '@features/my-details/MePending'
import { NameAndPhone } from '@features/my-details/NameAndPhone'
import { SaveState } from '@features/my-details/SaveState'
import { useIntroduction } from '@features/my-details/useIntroduction'
import { useMe, type Me } from '@features/my-details/useMe'
import { View } from '@tarojs/components'

function FirstMeeting({ me, event }: { readonly me: Me; readonly event: SignupFor['event'] }) {
  const form = useIntroduction(me.data, me.put)
  return (
    <Page title={copy.title} bar={<BottomBar main={<MainButton id='next' text={copy.next} busyText={details.saving} onTap={form.save} />} />}>
      <View className='m'>
        <Phrases text={copy.about(momentWords(event.startAt, clock()), event.title)} />
      </View>
      <Title text={details.question} note={details.questionNote} />
      <NameAndPhone form={form} />
      {event.audience === 'own_community' ? <HomeAddress form={form} /> : null}
      <SaveState form={form} />
    </Page>
  )
}

function WhoComes(of: SignupFor) {
  const signup = useSignup(of)
  return (
    <Page title={copy.title} bar={<ConfirmBar signup={signup} />}>
      <SignupForm signup={signup} />
    </Page>
  )
}

export default function SignupPage() {
  const event = useEvent()
  const me = useMe()
  if (event.data && me.data?.introduced) return <WhoComes event={event.data} me={me.data} reload={event.reload} />
  // an old copy may not know yet that somebody has introduced themselves
  if (event.data && me.data && !me.stale) return <FirstMeeting me={me} event={event.data} />
  return <Page title={copy.title}>{event.data ? <MePending query={me} /> : <EventAbsent query={event} />}</Page>
}
