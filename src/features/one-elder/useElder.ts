/** One elder, and what staff say became of them. */
import { listBuildings } from '@contract/account'
import { markElder, readElder } from '@contract/elder'
import type { ElderStatus } from '@domain/elder'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { markRefusals } from './copy'

export function useElder() {
  const { id: elderId = '' } = useParams()
  // where somebody lives and how they live stays on the phone only as long as the page does
  const query = useQuery(readElder, { elderId }, { kept: false })
  const [marking, setMarking] = useState<ElderStatus | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const communityId = query.data?.communityId
  const buildings = useQuery(listBuildings, communityId === undefined ? null : { communityId }).data?.buildings ?? []

  const ask = (status: ElderStatus | null) => {
    setFailure(null)
    setMarking(status)
  }
  return {
    query,
    marking,
    failure,
    ask,
    buildingName: (buildingId: string) => buildings.find((one) => one.buildingId === buildingId)?.name ?? '',
    mark: async (reason: string) => {
      if (!marking) return
      const reply = await call(markElder, { elderId, status: marking, reason })
      if (!reply.ok) return setFailure(changeFailureWords(reply.failure, markRefusals))
      ask(null)
      await query.reload()
    }
  }
}

export type ElderOnPage = ReturnType<typeof useElder>
