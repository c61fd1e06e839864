/** One captain's month, as those who count see it, and lines that are taken back. */
import { me } from '@contract/account'
import type { EntryView } from '@contract/points'
import { readCaptainMonth, reversePoints } from '@contract/pointsDesk'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { reverseRefusals } from './copy'

export function useLedger() {
  const { community: communityId = '', captain: captainId = '', month = '' } = useParams()
  const own = { communityId, captainId, month }
  const isReviewer = (useQuery(me, {}).data?.roles ?? []).some(({ role, scope }) => role === 'community_reviewer' && scope.id === communityId)
  const query = useQuery(readCaptainMonth, own, { kept: false })
  const [reversing, setReversing] = useState<EntryView | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  return {
    month,
    query,
    isReviewer,
    reversing,
    failure,
    ask: (entry: EntryView | null) => {
      setFailure(null)
      setReversing(entry)
    },
    reverse: async (reason: string) => {
      if (!reversing) return
      const reply = await call(reversePoints, { ...own, lineId: reversing.entryId, reason })
      if (!reply.ok) return setFailure(changeFailureWords(reply.failure, reverseRefusals))
      setReversing(null)
      await query.reload()
    }
  }
}

export type LedgerOnPage = ReturnType<typeof useLedger>
