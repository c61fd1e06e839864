/** Somebody is written down by hand, or written anew. */
import { seek } from '@components/seek'
import { listBuildings } from '@contract/account'
import { addElder, editElder, readElder } from '@contract/elder'
import type { ElderId } from '@domain/ids'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { replace, useParams } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { useQuery } from '@platform/useQuery'
import { useRef, useState } from 'react'
import { addRefusals, copy, editRefusals, type WrongField } from './copy'
import { contentOf, draftOf, emptyDraft, wrongIn, type Draft } from './draft'

export function useElderForm() {
  const { id: elderId, community } = useParams()
  const query = useQuery(readElder, elderId === undefined ? null : { elderId }, { kept: false })
  const [changed, setChanged] = useState<Partial<Draft>>({})
  const [asked, setAsked] = useState(false)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [alike, setAlike] = useState<readonly ElderId[]>([])
  const request = useRef<string | null>(null)

  const stored = query.data
  const communityId = stored?.communityId ?? community ?? ''
  const buildings = useQuery(listBuildings, communityId === '' ? null : { communityId }).data?.buildings ?? []
  const draft: Draft = { ...(stored ? draftOf(stored) : emptyDraft), ...changed }
  const wrong = asked ? wrongIn(draft) : []

  async function add(besides: readonly ElderId[]): Promise<FailureWords | null> {
    // the same id however often it is sent, as long as it says the same
    request.current ??= await newId()
    const reply = await call(addElder, { requestId: request.current, communityId, content: contentOf(draft), besides: [...besides], reason: draft.reason })
    if (reply.ok) {
      replace(atWork.elder, { id: reply.data.elderId })
      return null
    }
    const { failure: no } = reply
    if (no.code === 'refused' && no.reason === 'looks_known') setAlike((no.about?.elderIds ?? []) as readonly ElderId[])
    return changeFailureWords(no, addRefusals)
  }
  async function edit(): Promise<FailureWords | null> {
    if (!stored) return null
    const reply = await call(editElder, { elderId: stored.elderId, content: contentOf(draft), seen: stored.seen, reason: draft.reason })
    if (!reply.ok) return changeFailureWords(reply.failure, editRefusals)
    replace(atWork.elder, { id: stored.elderId })
    return null
  }

  return {
    isNew: elderId === undefined,
    query,
    buildings,
    draft,
    failure,
    alike,
    change: (part: Partial<Draft>) => {
      request.current = null
      setAlike([])
      setChanged((old) => ({ ...old, ...part }))
    },
    wrongAt: (field: WrongField): string | undefined => (wrong.includes(field) ? copy.missing[field] : undefined),
    save: async (besides: readonly ElderId[] = []) => {
      setAsked(true)
      setFailure(null)
      const [first] = wrongIn(draft)
      if (first) return seek(`${first}-field`)
      setFailure(elderId === undefined ? await add(besides) : await edit())
    }
  }
}

export type ElderFormState = ReturnType<typeof useElderForm>
