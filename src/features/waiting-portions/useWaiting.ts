/** What waits for the elders of one's own telephone, and the asking that it be brought. */
import { askHome, listWaiting, type WaitingPortion } from '@contract/distributionMine'
import { clock } from '@domain/calendar'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useQuery } from '@platform/useQuery'
import { useEffect, useState } from 'react'
import { askRefusals } from './copy'

/** What one elder gets in one campaign. */
export type Waiting = Pick<WaitingPortion, 'campaignId' | 'elderId' | 'elder' | 'title'> & { readonly portions: readonly WaitingPortion[] }

const isOf = ({ campaignId, elderId }: Pick<Waiting, 'campaignId' | 'elderId'>) => (one: Pick<Waiting, 'campaignId' | 'elderId'>): boolean => one.campaignId === campaignId && one.elderId === elderId

const waitingOf = (portions: readonly WaitingPortion[]): readonly Waiting[] =>
  portions
    .filter((portion, index) => portions.findIndex(isOf(portion)) === index)
    .map(({ campaignId, elderId, elder, title }) => ({ campaignId, elderId, elder, title, portions: portions.filter(isOf({ campaignId, elderId })) }))

/** `known` is whether somebody has told who they are; `vouchedFor`, whether WeChat knows their number. */
export function useWaiting({ known, vouchedFor }: { readonly known: boolean; readonly vouchedFor: boolean }) {
  // nothing about an elder stays on the phone
  const query = useQuery(listWaiting, known ? {} : null, { kept: false })
  const { data, reload } = query
  const unknownBefore = data?.vouched === false
  // whoever has just had the number vouched for is shown at once what it opens
  useEffect(() => {
    if (vouchedFor && unknownBefore) void reload()
  }, [vouchedFor])
  const [asked, setAsked] = useState<Waiting | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)

  return {
    query,
    vouchedFor,
    waiting: waitingOf(query.data?.portions ?? []),
    now: clock(),
    asked,
    failure,
    ask: async (waiting: Waiting) => {
      setAsked(null)
      const { campaignId, elderId } = waiting
      const reply = await call(askHome, { campaignId, elderId })
      setFailure(reply.ok ? null : changeFailureWords(reply.failure, askRefusals))
      if (reply.ok) setAsked(waiting)
      await query.reload()
    }
  }
}

export type WaitingWork = ReturnType<typeof useWaiting>
