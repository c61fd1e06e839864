/** Where a page waits for who has opened it. */
import { Pending } from '@components/Pending'
import { failureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import type { Me } from './useMe'

export const MePending = ({ query: { loading, failure, reload }, rows = 3 }: { readonly query: Me; readonly rows?: number }) => (
  <Pending loading={loading} rows={rows} words={failure && failureWords(failure, {})} onRetry={reload} onCall={callCommunity} />
)
