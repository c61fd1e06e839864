/** What is brought home in one grid, and by whom. */
import { listBuildings, me } from '@contract/account'
import { listPlaces } from '@contract/accountRoles'
import { readCampaign } from '@contract/distribution'
import { readHomeList, setChannel } from '@contract/distributionDesk'
import { givenBy } from '@domain/granting'
import { isGivable } from '@domain/distributionEntitlement'
import { call } from '@platform/client'
import { changeFailureWords, failureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { gridWorkersOf, useGrants, type GridWorker } from '@platform/useGrants'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { channelRefusals } from './copy'

export function useHomes() {
  const { id: campaignId = '' } = useParams()
  const campaign = useQuery(readCampaign, { campaignId })
  const within = campaign.data ? { kind: 'community' as const, id: campaign.data.communityId } : null
  const grids = useQuery(listPlaces, within && { within, kind: 'grid' })
  const buildings = useQuery(listBuildings, within && { communityId: within.id }).data?.buildings ?? []
  const own = useQuery(me, {}).data?.roles ?? []
  const colleagues = useGrants(within?.id ?? null)
  const workers = gridWorkersOf(colleagues)
  const [picked, setPicked] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<FailureWords | null>(null)
  const known = grids.data?.places ?? []
  const gridId = picked ?? known[0]?.scope.id
  // rooms are closed: they stay on the phone only as long as the page does
  const homes = useQuery(readHomeList, gridId ? { campaignId, gridId } : null, { kept: false })
  const rows = homes.data?.rows ?? []
  const failure = campaign.failure ?? grids.failure
  /** Those that still have to be brought. */
  const open = rows.filter(isGivable)

  return {
    campaignId,
    campaign: campaign.data,
    grids: grids.data?.places ?? null,
    gridId,
    homes,
    rows,
    open,
    refusal,
    colleagues,
    workers: workers.filter((worker) => worker.gridId === gridId),
    grid: known.find(({ scope }) => scope.id === gridId)?.name ?? '',
    within,
    mayInvite: own.some(({ role, scope }) => scope.id === within?.id && givenBy.grid_worker?.by.includes(role)),
    loading: campaign.loading || grids.loading,
    words: failure && failureWords(failure, {}),
    reload: () => Promise.all([campaign.reload(), grids.reload()]),
    buildingOf: (buildingId: string) => buildings.find((one) => one.buildingId === buildingId)?.name ?? '',
    nameOf: (personId: string | undefined) => workers.find((worker) => worker.personId === personId)?.name,
    choose: (next: string) => {
      setRefusal(null)
      setPicked(next)
    },
    /** One after the other: whoever looks in between sees a list that is true as far as it has come. */
    assign: async ({ personId }: GridWorker) => {
      setRefusal(null)
      for (const { itemId, elderId } of open.filter(({ workerId }) => workerId !== personId)) {
        const reply = await call(setChannel, { campaignId, itemId, elderId, channel: 'home', workerId: personId })
        if (reply.ok) continue
        setRefusal(changeFailureWords(reply.failure, channelRefusals))
        break
      }
      await homes.reload()
    }
  }
}

export type Homes = ReturnType<typeof useHomes>
