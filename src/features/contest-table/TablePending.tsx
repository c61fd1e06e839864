/** The table before its entrants are there, or why they do not come. */
import { Pending } from '@components/Pending'
import { failureWords } from '@platform/faults/copy'
import { callCommunity } from '@platform/ownCommunity'
import type { OpenContest } from '@platform/useContest'
import { readRefusals } from './copy'

export const TablePending = ({ opened: { contest, reload } }: { readonly opened: OpenContest }) => (
  <Pending loading={contest.loading} words={contest.failure && failureWords(contest.failure, readRefusals)} rows={4} onRetry={reload} onCall={callCommunity} />
)
