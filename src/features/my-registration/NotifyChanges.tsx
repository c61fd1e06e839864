/** Asks, for somebody who has a place, whether WeChat may tell when the event is moved or called off. */
import { TextButton } from '@components/TextButton'
import type { RegistrationView } from '@contract/event'
import { copy } from './copy'
import { Notified } from './Notified'
import { useNotify } from './useNotify'

export function NotifyChanges({ view }: { readonly view: RegistrationView }) {
  const notify = useNotify(['changed', 'cancelled'])
  const open = notify.answer === null || notify.answer === 'offline'
  return (
    <>
      {open ? <TextButton id='notify-changes' icon='bell' start text={copy.notifyChanges} onTap={notify.ask} /> : null}
      <Notified notify={notify} text={copy.changesNotified} note={copy.changesNote} view={view} />
    </>
  )
}
