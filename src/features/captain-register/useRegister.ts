/** The captains of a community and what is being written down of them. */
import { me } from '@contract/account'
import { listCaptains, setCategory } from '@contract/captain'
import { exportCaptains } from '@contract/workbookCaptains'
import type { Category } from '@domain/captains'
import type { PersonId } from '@domain/ids'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { useWorkbook } from '@platform/useWorkbook'
import { useState } from 'react'
import { categoryRefusals } from './copy'

export function useRegister() {
  const { community: communityId = '' } = useParams()
  const query = useQuery(listCaptains, { communityId }, { kept: false })
  const mayInvite = (useQuery(me, {}).data?.roles ?? []).some(({ role, scope }) => role === 'community_reviewer' && scope.id === communityId)
  const { taken, take } = useWorkbook({})
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [saved, setSaved] = useState<PersonId | null>(null)
  return {
    query,
    failure,
    /** Of whom it was written down last. */
    saved,
    communityId,
    mayInvite,
    taken,
    takeSheet: () => take(() => call(exportCaptains, { communityId })),
    async choose(personId: PersonId, category: Category) {
      const reply = await call(setCategory, { communityId, personId, category })
      setSaved(reply.ok ? personId : null)
      setFailure(reply.ok ? null : changeFailureWords(reply.failure, categoryRefusals))
      await query.reload()
    }
  }
}

export type Register = ReturnType<typeof useRegister>
