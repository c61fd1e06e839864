/** What waits for those who count, one pile at a time, and what they do with it. */
import { me } from '@contract/account'
import { answerObjection, approvePoints, listPoints, rejectPoints, verifyPoints, type pointsPiles, type WaitingMonth } from '@contract/pointsDesk'
import { call, type ClientReply } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { answerRefusals, approveRefusals, rejectRefusals, verifyRefusals } from './copy'

export type Pile = (typeof pointsPiles)[number]
export type WaitingEntry = WaitingMonth['entries'][number]
export type Asking = { readonly what: 'reject' | 'answer'; readonly month: WaitingMonth; readonly entry: WaitingEntry }

export function useCounting() {
  const { community: communityId = '' } = useParams()
  const roles = (useQuery(me, {}).data?.roles ?? []).filter(({ scope }) => scope.kind === 'community' && scope.id === communityId).map(({ role }) => role)
  const [isClerk, isReviewer] = [roles.includes('points_clerk'), roles.includes('community_reviewer')]
  const [chosen, setChosen] = useState<Pile | null>(null)
  const pile = chosen ?? (isReviewer && !isClerk ? 'verified' : 'claimed')
  const query = useQuery(listPoints, { communityId, pile }, { kept: false })
  const [asking, setAsking] = useState<Asking | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)

  async function settle<Reason extends string>(reply: ClientReply<unknown, Reason>, refusals: Readonly<Record<Reason, string>>): Promise<void> {
    setFailure(reply.ok ? null : changeFailureWords(reply.failure, refusals))
    if (reply.ok) setAsking(null)
    await query.reload()
  }
  const of = ({ captainId, month }: WaitingMonth) => ({ communityId, captainId, month })

  return {
    communityId,
    query,
    pile,
    show: setChosen,
    asking,
    failure,
    /** Whether the book and the meetings are open to the caller. */
    sees: isReviewer || roles.includes('community_staff'),
    /** Whether the pile is one on which the caller acts. */
    acts: pile === 'claimed' ? isClerk : isReviewer,
    ask: (next: Asking | null) => {
      setFailure(null)
      setAsking(next)
    },
    pass: async (month: WaitingMonth) => {
      const input = { ...of(month), entryIds: month.entries.map(({ entryId }) => entryId) }
      await (pile === 'claimed' ? settle(await call(verifyPoints, input), verifyRefusals) : settle(await call(approvePoints, input), approveRefusals))
    },
    reject: async ({ month, entry }: Asking, reason: string) => settle(await call(rejectPoints, { ...of(month), entryId: entry.entryId, reason }), rejectRefusals),
    answer: async ({ month, entry }: Asking, looksAgain: boolean, text: string) => settle(await call(answerObjection, { ...of(month), entryId: entry.entryId, looksAgain, text }), answerRefusals)
  }
}

export type Counting = ReturnType<typeof useCounting>
