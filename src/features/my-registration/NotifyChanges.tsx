/** Asks, for somebody who has a place, whether WeChat may tell when the event is moved or called off. */
import { TextButton } from '@components/TextButton'
import type { RegistrationView } from '@contract/event'
import { copy } from './copy'
import { Notified } from './Notified'
import { useNotify } from './useNotify'

export function NotifyChanges({ view }: { readonly view: RegistrationView }) {
  const notify = useNotify(['changed', 'cancelled'])
  return notify.answer === null ? <TextButton id='notify-changes' icon='bell' start text={copy.notifyChanges} onTap={notify.ask} /> : <Notified notify={notify} text={copy.changesNotified} note={copy.changesNote} view={view} />
}
