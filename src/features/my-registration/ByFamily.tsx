/** Said to a relative who sees only some of a party: who took the place has the code, and may give it up. */
import { Notice } from '@components/Notice'
import type { RegistrationView } from '@contract/event'
import { copy } from './copy'

export const ByFamily = ({ view: { whole, standing } }: { readonly view: RegistrationView }) =>
  whole ? null : <Notice id='by-family' icon='people' text={copy.byFamily} note={standing.at === 'seated' ? copy.codeWithFamily : copy.queueWithFamily} />
