/** The button that says how many come; while it is on its way it says that, and when there is a crowd why it takes long. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { useOnline } from '@platform/network'
import { dial } from '@platform/phone'
import { copy } from './copy'
import type { Signup } from './useSignup'

export function ConfirmBar({ signup: { event, chosen, confirm } }: { readonly signup: Signup }) {
  const online = useOnline()
  if (!online) return <BottomBar main={<MainButton id='call-instead' icon='phone' text={copy.callInstead} onTap={() => void dial(event.contactPhone)} />} />
  return <BottomBar main={<MainButton id='confirm' text={copy.confirm(chosen.length, event.phase === 'waiting_list')} busyText={copy.sending} onTap={confirm} />} />
}
