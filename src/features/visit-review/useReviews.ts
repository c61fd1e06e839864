/** The visits of a community that wait for a reviewer. */
import { listVisits, reviewVisit, type VisitLine } from '@contract/visit'
import { addDays, clock, localDateOf } from '@domain/calendar'
import type { CommunityId } from '@domain/ids'
import { KEPT_DAYS, LATE_DAYS } from '@domain/offline'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { reviewRefusals } from './copy'

export function useReviews(communityId: CommunityId) {
  const today = localDateOf(clock())
  // nothing that waits is older
  const query = useQuery(listVisits, { communityId, status: 'waiting', fromOn: addDays(today, -KEPT_DAYS - LATE_DAYS), toOn: today }, { kept: false })
  const [chosen, setChosen] = useState<VisitLine | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  return {
    query,
    visits: query.data?.visits ?? [],
    chosen,
    failure,
    choose: (one: VisitLine | null) => {
      setFailure(null)
      setChosen(one)
    },
    decide: async (verdict: 'reviewed' | 'voided', reason: string | null) => {
      if (!chosen) return
      setFailure(null)
      const reply = await call(reviewVisit, { visitId: chosen.visitId, verdict, ...(reason === null ? {} : { reason }) })
      if (!reply.ok) return setFailure(changeFailureWords(reply.failure, reviewRefusals))
      setChosen(null)
      await query.reload()
    }
  }
}

export type Reviews = ReturnType<typeof useReviews>
