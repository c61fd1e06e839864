/** The button that says who comes, or where to look when nobody knows whether it arrived; while it is on its way it says that, and when there is a crowd why it takes long. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { open, replace } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { dial } from '@platform/phone'
import { places } from '@platform/places'
import { confirmWords } from './confirmWords'
import { copy } from './copy'
import type { Signup } from './useSignup'

const toOthers = () => open(places.events)

export function ConfirmBar({ signup: { event, me, chosen, byParents, outcome, confirm } }: { readonly signup: Signup }) {
  const online = useOnline()
  const own = event.mine[0]
  // nobody is left to choose: what is there is worth more than an empty form
  if (own && chosen.length === 0) return <BottomBar main={<MainButton id='see-mine' text={copy.look} onTap={() => replace(places.registration, { id: own.registrationId, event: event.eventId })} />} />
  // the page stays below: whoever finds nothing comes back to try again
  if (outcome.at === 'unsure') return <BottomBar main={<MainButton id='look' text={copy.look} onTap={() => open(places.registration, { id: outcome.requestId, event: event.eventId, sent: 1 })} />} />
  if (!online) return <BottomBar main={<MainButton id='call-instead' text={copy.callInstead} onTap={() => void dial(event.contactPhone)} />} />
  if (byParents) return <BottomBar main={<MainButton id='others' text={copy.others} onTap={toOthers} />} />
  const { text, note } = confirmWords(event, me, chosen)
  return <BottomBar note={note} main={<MainButton id='confirm' text={text} busyText={copy.sending} onTap={confirm} />} />
}
