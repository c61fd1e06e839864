/** What of a campaign wants somebody's eyes, and the writing down of somebody who was left out. */
import { listBuildings } from '@contract/account'
import { readCampaign } from '@contract/distribution'
import { addEntitlement, listOpenMatters } from '@contract/distributionBooks'
import { listElders, type ElderRow } from '@contract/elder'
import { clock } from '@domain/calendar'
import { call } from '@platform/client'
import { changeFailureWords, failureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { addRefusals } from './copy'

export function useMatters() {
  const { id: campaignId = '' } = useParams()
  const campaign = useQuery(readCampaign, { campaignId }).data
  const query = useQuery(listOpenMatters, { campaignId }, { kept: false })
  const buildings = useQuery(listBuildings, campaign ? { communityId: campaign.communityId } : null).data?.buildings ?? []
  const [adding, setAdding] = useState(false)
  const [added, setAdded] = useState<string | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)

  return {
    campaignId,
    campaign,
    query,
    now: clock(),
    adding,
    added,
    failure,
    buildingOf: (buildingId: string) => buildings.find((one) => one.buildingId === buildingId)?.name ?? '',
    ask: (open: boolean) => {
      setFailure(null)
      setAdded(null)
      setAdding(open)
    },
    /** Null where nobody could be asked. */
    seekElders: async (named: string): Promise<readonly ElderRow[] | null> => {
      if (!campaign) return null
      const reply = await call(listElders, { communityId: campaign.communityId, status: 'active', named })
      setFailure(reply.ok ? null : failureWords(reply.failure, {}))
      return reply.ok ? reply.data.elders.filter(({ status }) => status === 'active') : null
    },
    add: async ({ elderId, name }: Pick<ElderRow, 'elderId' | 'name'>, itemId: string, reason: string) => {
      const reply = await call(addEntitlement, { campaignId, itemId, elderId, reason })
      if (!reply.ok) return setFailure(changeFailureWords(reply.failure, addRefusals))
      setFailure(null)
      setAdding(false)
      setAdded(name)
      await query.reload()
    }
  }
}

export type Matters = ReturnType<typeof useMatters>
