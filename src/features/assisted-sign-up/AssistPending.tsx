/** The event before it is there, or why it does not come. */
import { Empty } from '@components/Empty'
import { Pending } from '@components/Pending'
import type { EventView } from '@contract/event'
import { failureWords } from '@platform/faults/copy'
import type { Query } from '@platform/useQuery'
import { copy } from './copy'

export function AssistPending({ query: { loading, failure, reload } }: { readonly query: Query<EventView, never> }) {
  if (failure?.code === 'not_found') return <Empty text={copy.gone} note={copy.goneNote} />
  return <Pending loading={loading} words={failure && failureWords(failure, {})} onRetry={reload} />
}
