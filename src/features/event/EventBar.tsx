/** The one thing to do about an event now; it follows the phase that the cloud has told. */
import { BottomBar } from '@components/BottomBar'
import { MainButton } from '@components/MainButton'
import { phoneWords } from '@components/phoneWords'
import { SideButton } from '@components/SideButton'
import type { EventView } from '@contract/event'
import { open } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { dial } from '@platform/phone'
import { places } from '@platform/places'
import { copy } from './copy'
import type { Viewer } from './useViewer'

type Step = { readonly id: string; readonly text: string; readonly onTap: () => void }

function nextStep({ eventId, mine, phase }: EventView, { byParents }: Viewer): Step {
  const own = mine[0]
  if (own) return { id: 'see-mine', text: copy.seeMine, onTap: () => open(places.registration, { id: own.registrationId, event: eventId }) }
  if ((phase === 'open' || phase === 'waiting_list') && !byParents) {
    return { id: 'sign-up', text: phase === 'open' ? copy.signUp : copy.queueUp, onTap: () => open(places.signup, { id: eventId }) }
  }
  return { id: 'others', text: copy.others, onTap: () => open(places.events) }
}

export function EventBar({ event, viewer }: { readonly event: EventView; readonly viewer: Viewer }) {
  const online = useOnline()
  const step = nextStep(event, viewer)
  const call = () => void dial(event.contactPhone)
  // one's own place is known without a network
  if (!online && event.mine.length === 0) return <BottomBar main={<MainButton id='call-instead' text={copy.callInstead} onTap={call} />} />
  return (
    <BottomBar
      words={{ main: step.text, side: copy.ask }}
      side={<SideButton id='ask' icon='phone' text={copy.ask} label={copy.askLabel(phoneWords(event.contactPhone))} onTap={call} />}
      main={<MainButton {...step} />}
    />
  )
}
