/** Says to somebody who is too young to sign anybody up that a parent does it, before a form is opened in vain. */
import { Notice } from '@components/Notice'
import { copy } from './copy'

export const ByParents = () => <Notice kind='wait' id='by-parents' text={copy.byParents} />
