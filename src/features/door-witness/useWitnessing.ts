/** The allowances that were brought home in one's grids and await a witness, and one's own word that one saw it. */
import { bearWitness, readHomeList, readPortion, type PortionRow } from '@contract/distributionDesk'
import { me } from '@contract/account'
import type { DayCampaign } from '@contract/visit'
import { clock } from '@domain/calendar'
import type { ElderId, GridId } from '@domain/ids'
import { call, type Failure } from '@platform/client'
import { changeFailureWords, failureWords, type FailureWords } from '@platform/faults/copy'
import { useDay } from '@platform/useDay'
import { useQuery } from '@platform/useQuery'
import { gridsOf } from '@platform/workplaces'
import { useEffect, useRef, useState } from 'react'
import { witnessRefusals } from './copy'

export type Awaiting = { readonly campaign: DayCampaign; readonly row: PortionRow }

async function readAwaiting(campaigns: readonly DayCampaign[], grids: readonly GridId[]): Promise<readonly Awaiting[] | Failure<never>> {
  const all: Awaiting[] = []
  for (const campaign of campaigns) {
    for (const gridId of grids) {
      const reply = await call(readHomeList, { campaignId: campaign.campaignId, gridId })
      if (!reply.ok) return reply.failure
      all.push(...reply.data.rows.filter(({ handed }) => handed?.awaitsWitness).map((row) => ({ campaign, row })))
    }
  }
  return all
}

export function useWitnessing() {
  const known = useQuery(me, {}).data
  const grids = gridsOf(known)
  const day = useDay()
  const campaigns = day.campaigns.filter(({ items }) => items.some(({ kind }) => kind === 'cash'))
  const [found, setFound] = useState<readonly Awaiting[] | null>(null)
  const [failed, setFailed] = useState<FailureWords | null>(null)
  const [loading, setLoading] = useState(true)
  const [chosen, setChosen] = useState<Awaiting | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const turn = useRef(0)
  // the list tells no names of those who bring it
  const portion = useQuery(readPortion, chosen ? { campaignId: chosen.campaign.campaignId, itemId: chosen.row.itemId, elderId: chosen.row.elderId } : null, { kept: false }).data?.portion

  const reload = async () => {
    const own = (turn.current += 1)
    setLoading(true)
    const told = await readAwaiting(campaigns, grids)
    if (own !== turn.current) return
    setLoading(false)
    setFailed('code' in told ? failureWords(told, {}) : null)
    if (!('code' in told)) setFound(told)
  }
  const latest = useRef(reload)
  latest.current = reload
  const asked = day.elders === null ? null : [...campaigns.map(({ campaignId }) => campaignId), ...grids].join()
  useEffect(() => {
    if (asked !== null) void latest.current()
    return () => void (turn.current += 1) // whatever comes now comes for another screen
  }, [asked])

  return {
    works: known === null || grids.length > 0,
    found,
    loading: found === null && (day.elders === null ? day.query.loading : loading),
    words: failed ?? (day.elders === null && day.query.failure ? failureWords(day.query.failure, {}) : null),
    reload: async () => {
      if (day.elders === null) await day.query.reload()
      else await reload()
    },
    now: clock(),
    buildingOf: (elderId: ElderId) => day.elders?.find((one) => one.elderId === elderId)?.building ?? '',
    chosen,
    /** Who brought what is chosen; empty as long as it is not known. */
    broughtBy: portion?.handovers.find(({ standing }) => standing === 'accepted')?.by ?? '',
    failure,
    done,
    choose: (one: Awaiting | null) => {
      setFailure(null)
      setDone(null)
      setChosen(one)
    },
    bear: async () => {
      if (!chosen) return
      const { campaign: { campaignId }, row: { itemId, elderId, name } } = chosen
      const reply = await call(bearWitness, { campaignId, itemId, elderId })
      if (!reply.ok) return setFailure(changeFailureWords(reply.failure, witnessRefusals))
      setChosen(null)
      setDone(name)
      await reload()
    }
  }
}

export type Witnessing = ReturnType<typeof useWitnessing>
