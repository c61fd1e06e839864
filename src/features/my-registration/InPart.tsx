/** Said to whoever sees only their own people of a party: the code and the leaving are with the one who signed up. */
import { Notice } from '@components/Notice'
import { copy } from './copy'

export const InPart = () => <Notice id='in-part' text={copy.inPart} note={copy.inPartNote} />
