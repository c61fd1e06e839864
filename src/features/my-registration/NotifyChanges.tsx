/** Asks, for somebody who has a place, whether WeChat may tell when the event is moved or called off, and of the results of a competition. */
import { TextButton } from '@components/TextButton'
import type { RegistrationView } from '@contract/event'
import { copy } from './copy'
import { Notified } from './Notified'
import { useNotify } from './useNotify'

export function NotifyChanges({ view }: { readonly view: RegistrationView }) {
  const competes = view.event.kind === 'competition'
  const notify = useNotify(competes ? ['changed', 'cancelled', 'results'] : ['changed', 'cancelled'])
  const open = notify.answer === null || notify.answer === 'offline'
  return (
    <>
      {open ? <TextButton id='notify-changes' icon='bell' start text={competes ? copy.notifyResults : copy.notifyChanges} onTap={notify.ask} /> : null}
      <Notified notify={notify} text={copy.changesNotified} note={competes ? copy.resultsNote : copy.changesNote} view={view} />
    </>
  )
}
