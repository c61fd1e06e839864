/** Whether a message will come. */
import { Notice } from '@components/Notice'
import { phoneWords } from '@components/phoneWords'
import type { RegistrationView } from '@contract/event'
import { copy } from './copy'
import type { Notify } from './useNotify'

type Props = { readonly notify: Notify; readonly text: string; readonly note: string; readonly view: RegistrationView }

export function Notified({ notify: { answer }, text, note, view }: Props) {
  if (answer === null) return null
  if (answer === 'accepted') return <Notice seeks id='notified' icon='bell' text={text} note={note} />
  if (answer === 'offline') return <Notice seeks kind='wait' id='notified' text={copy.notifyOffline} note={copy.notifyOfflineNote} />
  return <Notice seeks kind='wait' id='notified' text={copy.notNotified} note={copy.notNotifiedNote(phoneWords(view.contactPhone))} />
}
