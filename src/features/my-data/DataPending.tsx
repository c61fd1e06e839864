/** Where a page waits for what is kept. */
import { Pending } from '@components/Pending'
import { failureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import type { MyData } from './useMyData'

export const DataPending = ({ query: { loading, failure, reload } }: { readonly query: MyData }) => (
  <Pending loading={loading} rows={4} words={failure && failureWords(failure, {})} onRetry={reload} onCall={callCommunity} />
)
