/** What to know before anything else when one cannot sign up: why, and when or whom to ask. */
import { Notice } from '@components/Notice'
import { phoneWords } from '@components/phoneWords'
import type { EventView } from '@contract/event'
import { copy } from './copy'

export function EventState({ event }: { readonly event: EventView }) {
  const say = copy.state[event.phase]
  if (!say) return null
  const text = say({ phone: phoneWords(event.contactPhone) })
  return <Notice id='state' kind={event.phase === 'cancelled' ? 'bad' : 'wait'} text={text} note={event.cancelReason && copy.reason(event.cancelReason)} />
}
