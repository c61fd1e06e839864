/** What stands in the place of an event until it is there, or when it cannot be. */
import { Failed } from '@components/Failed'
import { PosterSkeleton } from '@components/PosterSkeleton'
import { failureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import { UnknownEvent } from './UnknownEvent'
import type { EventQuery } from './useEvent'

export function EventAbsent({ query: { unknown, loading, failure, reload } }: { readonly query: EventQuery }) {
  if (unknown) return <UnknownEvent />
  return loading ? <PosterSkeleton /> : <Failed {...(failure ? failureWords(failure, {}) : {})} onRetry={reload} onCall={callCommunity} />
}
