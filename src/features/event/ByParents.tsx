/** Says to somebody who is too young to sign anybody up that a parent does it, before a form is opened in vain. */
import { Notice } from '@components/Notice'
import type { EventView } from '@contract/event'
import { copy } from './copy'
import { useByParents } from './useByParents'

export const ByParents = ({ event }: { readonly event: EventView }) => (useByParents(event) ? <Notice kind='wait' id='by-parents' text={copy.byParents} /> : null)
