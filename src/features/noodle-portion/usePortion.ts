/** One portion with every hand in it, and what came of the last thing that was done about it. */
import { listBuildings, me } from '@contract/account'
import { readCampaign } from '@contract/distribution'
import { confirmAddition, resolveConflict, reverseHandOver } from '@contract/distributionBooks'
import { bearWitness, readPortion, readProof, setChannel, type HandoverView, type PortionRow, type PortionView } from '@contract/distributionDesk'
import type { OutputOf } from '@contract/endpoint'
import { clock } from '@domain/calendar'
import type { Channel, ProxyRelation } from '@domain/distributionEntitlement'
import type { Resolution } from '@domain/distributionSettling'
import { call, type ClientReply } from '@platform/client'
import { changeFailureWords, failureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { workplacesOf } from '@platform/workplaces'
import { useState } from 'react'
import { channelRefusals, confirmRefusals, resolveRefusals, reverseRefusals, witnessRefusals } from './copy'

export type Asking = { readonly what: 'resolve' | 'reverse'; readonly of: HandoverView } | { readonly what: 'witness' } | { readonly what: 'confirm' } | { readonly what: 'authorise' | 'takeBack' }

export function usePortion() {
  const { id: campaignId = '', item: itemId = '', elder: elderId = '' } = useParams()
  const portion = { campaignId, itemId, elderId }
  // names of family and notes: they stay on the phone only as long as the page does
  const query = useQuery(readPortion, portion, { kept: false })
  const campaign = useQuery(readCampaign, { campaignId }).data
  const buildings = useQuery(listBuildings, campaign ? { communityId: campaign.communityId } : null).data?.buildings ?? []
  const known = useQuery(me, {}).data
  const [asking, setAsking] = useState<Asking | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  // by hand-over; the addresses end within the hour, and the page does before
  const [proofs, setProofs] = useState<Readonly<Record<string, OutputOf<typeof readProof>>>>({})
  const offices = workplacesOf(known).filter(({ communityId }) => communityId === campaign?.communityId)

  // it is collected or brought as before, whatever else is said of it
  const channelNow = query.data?.portion.channel ?? 'onsite'

  const settle = <Answer extends { readonly portion: PortionView } | { readonly row: PortionRow }, Reason extends string>(reply: ClientReply<Answer, Reason>, refusals: Readonly<Record<Reason, string>>) => {
    if (!reply.ok) {
      setFailure(changeFailureWords(reply.failure, refusals))
      return query.reload()
    }
    setFailure(null)
    setAsking(null)
    return query.reload()
  }

  return {
    query,
    campaign,
    item: campaign?.items.find((one) => one.itemId === itemId),
    buildings,
    now: clock(),
    asking,
    failure,
    isStaff: offices.length > 0,
    isReviewer: offices.some(({ reviewer }) => reviewer),
    proofs,
    /** What was signed; the audit says who looked. */
    look: async (of: string) => {
      const reply = await call(readProof, { ...portion, of })
      if (!reply.ok) return setFailure(failureWords(reply.failure, {}))
      setFailure(null)
      setProofs({ ...proofs, [of]: reply.data })
    },
    ask: (next: Asking | null) => {
      setFailure(null)
      setAsking(next)
    },
    resolve: async (of: string, resolution: Resolution, note: string) => settle(await call(resolveConflict, { ...portion, of, resolution, note }), resolveRefusals),
    reverse: async (of: string, reason: string) => settle(await call(reverseHandOver, { ...portion, of, reason }), reverseRefusals),
    witness: async () => settle(await call(bearWitness, portion), witnessRefusals),
    confirm: async () => settle(await call(confirmAddition, portion), confirmRefusals),
    bring: async (channel: Channel) => settle(await call(setChannel, { ...portion, channel }), channelRefusals),
    authorise: async (name: string, relation: ProxyRelation) => settle(await call(setChannel, { ...portion, channel: channelNow, authorised: { name, relation } }), channelRefusals),
    takeBack: async (what: 'worker' | 'authorisation') => settle(await call(setChannel, { ...portion, channel: channelNow, takeBack: [what] }), channelRefusals)
  }
}

export type PortionWork = ReturnType<typeof usePortion>
