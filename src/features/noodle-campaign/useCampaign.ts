/** One campaign at work: what it says, how far it has come, and what came of the last step that was taken. */
import { listBuildings, me } from '@contract/account'
import { approveCampaign, makeEntitlements, moveCampaign, moveStock, previewEligibility, readCampaign, type CampaignView } from '@contract/distribution'
import { readProgress } from '@contract/distributionBooks'
import { listPlaces } from '@contract/accountRoles'
import type { InputOf } from '@contract/endpoint'
import { clock } from '@domain/calendar'
import type { PersonId } from '@domain/ids'
import type { MoveKind } from '@domain/distributionStock'
import { call, type ClientReply } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { useParams } from '@platform/navigation'
import { isOnline } from '@platform/network'
import { useEvery } from '@platform/useEvery'
import { gridWorkersOf, useGrants } from '@platform/useGrants'
import { useQuery } from '@platform/useQuery'
import { workplacesOf } from '@platform/workplaces'
import { useEffect, useRef, useState } from 'react'
import { approveRefusals, entitleRefusals, moveRefusals, stockRefusals } from './copy'

const LIVE = 30_000

type To = InputOf<typeof moveCampaign>['to']
/** The steps that are asked about once more. */
export type Step = Exclude<To, 'cancelled'> | 'approved'
export type Asking = { readonly what: 'step'; readonly to: Step } | { readonly what: 'cancel' } | { readonly what: 'stock' }
export type Moved = { readonly itemId: string; readonly kind: MoveKind; readonly quantity: number; readonly donorId?: string; readonly workerId?: PersonId; readonly note?: string }

export function useCampaign() {
  const { id: campaignId = '' } = useParams()
  const query = useQuery(readCampaign, { campaignId })
  const campaign = query.data
  const communityId = campaign?.communityId
  const counted = campaign !== null && ['open', 'closed', 'reconciled', 'archived', 'approved'].includes(campaign.status)
  const progress = useQuery(readProgress, counted ? { campaignId } : null)
  const preview = useQuery(previewEligibility, campaign?.status === 'draft' || campaign?.status === 'roster_review' ? { campaignId } : null, { kept: false })
  const buildings = useQuery(listBuildings, communityId ? { communityId } : null).data?.buildings ?? []
  const grids = useQuery(listPlaces, communityId ? { within: { kind: 'community', id: communityId }, kind: 'grid' } : null).data?.places ?? []
  const known = useQuery(me, {}).data
  const colleagues = useGrants(communityId ?? null)
  const workers = gridWorkersOf(colleagues)
  const [asking, setAsking] = useState<Asking | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  // the same request as long as nobody knows what came of it
  const request = useRef<string | null>(null)

  const reload = () => Promise.all([query.reload(), progress.reload()])
  useEvery(LIVE, () => {
    if (isOnline() && campaign?.status === 'open') void progress.reload()
  })

  const settle = <Reason extends string>(reply: ClientReply<CampaignView, Reason>, refusals: Readonly<Record<Reason, string>>) => {
    if (!reply.ok) {
      setFailure(changeFailureWords(reply.failure, refusals))
      return Promise.all([query.reload(), preview.reload()])
    }
    setFailure(null)
    setAsking(null)
    query.put(reply.data)
    return progress.reload()
  }

  // somebody who looks makes the next page, so that nobody waits for the clock
  const making = campaign?.making
  const put = query.put
  useEffect(() => {
    if (making === undefined) return undefined
    let here = true
    void call(makeEntitlements, { campaignId }).then((reply) => {
      if (!here) return
      if (reply.ok) put(reply.data)
      else setFailure(changeFailureWords(reply.failure, entitleRefusals))
    })
    return () => void (here = false)
  }, [campaignId, making, put])

  const step = async (to: Step) => {
    if (!campaign) return
    // whoever was not shown who would get it has seen nothing, and is told to look
    if (to === 'approved') return settle(await call(approveCampaign, { campaignId, seenAt: campaign.changedAt, rosterVersion: preview.data?.rosterVersion ?? 0 }), approveRefusals)
    return settle(await call(moveCampaign, { campaignId, to }), moveRefusals)
  }

  return {
    campaignId,
    query,
    campaign,
    progress,
    preview,
    buildings,
    grids,
    colleagues,
    /** Each once, in however many grids they work. */
    workers: workers.filter(({ personId }, index) => workers.findIndex((one) => one.personId === personId) === index),
    now: clock(),
    reload,
    asking,
    failure,
    isReviewer: workplacesOf(known).some((place) => place.reviewer && place.communityId === communityId),
    ask: (next: Asking | null) => {
      request.current = null
      setFailure(null)
      setAsking(next)
    },
    step,
    cancel: async (reason: string) => settle(await call(moveCampaign, { campaignId, to: 'cancelled', reason }), moveRefusals),
    move: async (moved: Moved) => {
      const reply = await call(moveStock, { requestId: (request.current ??= await newId()), campaignId, ...moved })
      if (!reply.ok) return setFailure(changeFailureWords(reply.failure, stockRefusals))
      request.current = null
      setFailure(null)
      setAsking(null)
      await reload()
    }
  }
}

export type CampaignWork = ReturnType<typeof useCampaign>
