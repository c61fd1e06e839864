/** What stands in the place of an event until it is there, or when it cannot be. */
import { Pending } from '@components/Pending'
import { failureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import { UnknownEvent } from './UnknownEvent'
import type { EventQuery } from './useEvent'

export const EventAbsent = ({ query: { unknown, loading, failure, reload } }: { readonly query: EventQuery }) =>
  unknown ? <UnknownEvent /> : <Pending loading={loading} words={failure && failureWords(failure, {})} onRetry={reload} onCall={callCommunity} />
