/** The sheets of one campaign on their way out: of which item, which grid, which day. */
import { me } from '@contract/account'
import { listPlaces } from '@contract/accountRoles'
import { readCampaign } from '@contract/distribution'
import type { InputOf } from '@contract/endpoint'
import { exportCampaign } from '@contract/workbookNoodles'
import { clock, localDateOf } from '@domain/calendar'
import { call } from '@platform/client'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { useWorkbook } from '@platform/useWorkbook'
import { workplacesOf } from '@platform/workplaces'
import { useState } from 'react'
import { refusals } from './copy'

export type Paper = InputOf<typeof exportCampaign>['paper']

export function usePapers() {
  const { id: campaignId = '' } = useParams()
  const query = useQuery(readCampaign, { campaignId })
  const campaign = query.data
  const communityId = campaign?.communityId
  const grids = useQuery(listPlaces, communityId ? { within: { kind: 'community', id: communityId }, kind: 'grid' } : null)
  const known = useQuery(me, {}).data
  const { taken, take } = useWorkbook(refusals)
  const today = localDateOf(clock())
  const [itemId, chooseItem] = useState<string | null>(null)
  const [gridId, chooseGrid] = useState<string | null>(null)
  const [on, chooseDay] = useState(today)
  const [asking, ask] = useState(false)
  const places = grids.data?.places ?? []

  return {
    query,
    campaign,
    item: campaign?.items.find((one) => one.itemId === itemId) ?? campaign?.items[0],
    chooseItem,
    grids,
    places,
    grid: places.find(({ scope }) => scope.id === gridId) ?? places[0],
    chooseGrid,
    today,
    on,
    chooseDay,
    reviewer: workplacesOf(known).some((place) => place.reviewer && place.communityId === communityId),
    taken,
    asking,
    ask,
    make: async (paper: Paper, unmaskedFor?: string) => {
      await take(() => call(exportCampaign, { campaignId, paper, ...(unmaskedFor ? { unmaskedFor } : {}) }))
      ask(false)
    }
  }
}

export type Papers = ReturnType<typeof usePapers>
