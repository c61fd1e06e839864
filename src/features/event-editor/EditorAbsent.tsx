/** What stands in the place of the form until it can be written in, or when it cannot. */
import { Pending } from '@components/Pending'
import { failureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import type { Opened } from './useWriting'

export const EditorAbsent = ({ opened: { loading, failure, reload } }: { readonly opened: Opened }) => (
  <Pending loading={loading} words={failure && failureWords(failure, {})} rows={5} onRetry={reload} onCall={callCommunity} />
)
