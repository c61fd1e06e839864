/** Whom the care lead of a community asks after. */
import { listBuildings } from '@contract/account'
import { endAlert, listAlerts, type AlertView } from '@contract/visit'
import type { BuildingId } from '@domain/ids'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'

export function useAlerts() {
  const { community: communityId = '' } = useParams()
  const query = useQuery(listAlerts, { communityId }, { kept: false })
  const buildings = useQuery(listBuildings, { communityId }).data?.buildings ?? []
  const [chosen, setChosen] = useState<AlertView | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  return {
    query,
    buildingOf: (buildingId: BuildingId) => buildings.find((one) => one.buildingId === buildingId)?.name ?? '',
    chosen,
    failure,
    choose: (one: AlertView | null) => {
      setFailure(null)
      setChosen(one)
    },
    end: async (note: string) => {
      if (!chosen) return
      setFailure(null)
      const reply = await call(endAlert, { alertId: chosen.alertId, note })
      if (!reply.ok) return setFailure(changeFailureWords(reply.failure, {}))
      setChosen(null)
      await query.reload()
    }
  }
}

export type Alerts = ReturnType<typeof useAlerts>
