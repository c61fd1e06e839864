/** The accounts of one campaign: what each side counted and signed, and the signing of one's own. */
import { readCampaign, reconcileCampaign } from '@contract/distribution'
import { readProgress } from '@contract/distributionBooks'
import type { InputOf } from '@contract/endpoint'
import { clock } from '@domain/calendar'
import { call } from '@platform/client'
import { changeFailureWords, failureWords, type FailureWords } from '@platform/faults/copy'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { copy, reconcileRefusals } from './copy'

export function useAccounts(campaignId: string) {
  const campaign = useQuery(readCampaign, { campaignId })
  const progress = useQuery(readProgress, { campaignId }, { kept: false })
  const [asking, ask] = useState(false)
  const [signed, setSigned] = useState(false)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const why = campaign.failure ?? progress.failure
  const reload = () => Promise.all([campaign.reload(), progress.reload()])

  return {
    campaignId,
    campaign: campaign.data,
    progress: progress.data,
    now: clock(),
    loading: campaign.loading || progress.loading,
    words: why && failureWords(why, {}),
    reload,
    asking,
    signed,
    failure,
    ask: (open: boolean) => {
      setFailure(null)
      setSigned(false)
      ask(open)
    },
    sign: async (left: InputOf<typeof reconcileCampaign>['left']) => {
      const reply = await call(reconcileCampaign, { campaignId, left })
      if (reply.ok) {
        setFailure(null)
        ask(false)
        setSigned(true)
      } else {
        const { failure: told } = reply
        const words = changeFailureWords(told, reconcileRefusals)
        const item = told.code === 'refused' && told.reason === 'stock_differs' ? campaign.data?.items.find(({ itemId }) => itemId === told.about?.item) : undefined
        setFailure(item && told.code === 'refused' ? { ...words, note: copy.differs(item.name, Number(told.about?.by)) } : words)
      }
      await reload()
    }
  }
}

export type Accounts = ReturnType<typeof useAccounts>
