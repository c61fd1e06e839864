/** A captain's own points in the community of their building. */
import { me } from '@contract/account'
import { objectToEntry, readMyPoints, type EntryView } from '@contract/points'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { askToNotify } from '@platform/subscription'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { objectRefusals } from './copy'

export function usePoints(communityId: string | undefined) {
  const query = useQuery(readMyPoints, communityId ? { communityId } : null, { kept: false })
  const template = useQuery(me, {}).data?.templates.points
  const [objecting, setObjecting] = useState<EntryView | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  return {
    communityId,
    query,
    objecting,
    failure,
    ask: (entry: EntryView | null) => {
      setFailure(null)
      setObjecting(entry)
    },
    object: async (text: string) => {
      if (!communityId || !objecting) return
      // WeChat asks only from a tap: whoever objects wants to hear of it
      if (template) await askToNotify([template])
      const reply = await call(objectToEntry, { communityId, month: objecting.month, entryId: objecting.entryId, text })
      if (!reply.ok) return setFailure(changeFailureWords(reply.failure, objectRefusals))
      setObjecting(null)
      await query.reload()
    }
  }
}

/** Those of the community that the page was opened for. */
export const useOwnPoints = () => usePoints(useParams().community)

export type Points = ReturnType<typeof usePoints>
