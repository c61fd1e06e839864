/** The button that says how many come; while it is on its way it says that, and when there is a crowd why it takes long. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { replace } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { dial } from '@platform/phone'
import { places } from '@platform/places'
import { copy } from './copy'
import type { Signup } from './useSignup'

export function ConfirmBar({ signup: { event, chosen, confirm } }: { readonly signup: Signup }) {
  const online = useOnline()
  if (!online) return <BottomBar main={<MainButton id='call-instead' text={copy.callInstead} onTap={() => void dial(event.contactPhone)} />} />
  const own = event.mine[0]
  // nobody is left to choose: what is there is worth more than an empty form
  if (own && chosen.length === 0) return <BottomBar main={<MainButton id='see-mine' text={copy.look} onTap={() => replace(places.registration, { id: own.registrationId, event: event.eventId })} />} />
  return <BottomBar main={<MainButton id='confirm' text={copy.confirm(chosen.length, event.phase === 'waiting_list')} busyText={copy.sending} onTap={confirm} />} />
}
