/** A campaign while it is written: begun anew, or as the cloud has it, until it is stored. */
import { listCommunities } from '@contract/account'
import { draftCampaign, readCampaign } from '@contract/distribution'
import { clock } from '@domain/calendar'
import { coopIdOf } from '@domain/places'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { replace, useParams } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { useQuery } from '@platform/useQuery'
import { seek } from '@components/seek'
import { useState } from 'react'
import { draftRefusals } from './copy'
import { emptyForm, formOf, writtenOf, wrongIn, type Form, type Wrong } from './form'

const nothing: Wrong = new Set()

export function useEditor() {
  const { id: campaignId = '', community } = useParams()
  const stored = useQuery(readCampaign, community === undefined ? { campaignId } : null, { kept: false })
  const communities = useQuery(listCommunities, community === undefined ? null : {}).data?.communities ?? []
  const [written, setWritten] = useState<Form | null>(null)
  const [asked, setAsked] = useState(false)
  const [failure, setFailure] = useState<FailureWords | null>(null)

  const communityId = community ?? stored.data?.communityId
  const begun = community === undefined ? stored.data && formOf(stored.data) : emptyForm(communities.find(({ communityId }) => communityId === community)?.phone ?? '', clock())
  const form = written ?? begun
  const wrong = form && asked ? wrongIn(form) : nothing

  return {
    form,
    /** Whose officer signs where the co-operative gives as well: what the campaign has, else the community's own. */
    coopId: stored.data?.coopId ?? (communityId === undefined ? undefined : coopIdOf(communityId)),
    stored,
    wrong,
    failure,
    put: (part: Partial<Form>) => (form ? setWritten({ ...form, ...part }) : undefined),
    save: async () => {
      if (!form || communityId === undefined) return
      setAsked(true)
      if (wrongIn(form).size > 0) return seek('editor-wrong')
      const reply = await call(draftCampaign, { campaignId, communityId, content: writtenOf(form) })
      if (!reply.ok) return setFailure(changeFailureWords(reply.failure, draftRefusals))
      replace(atWork.noodleCampaign, { id: campaignId })
    }
  }
}

export type Editor = ReturnType<typeof useEditor>
