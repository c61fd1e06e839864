/** A captain's own year: their totals, and what hangs out. */
import { me } from '@contract/account'
import { readOwnYear } from '@contract/annualCertificate'
import { sayNaming } from '@contract/captain'
import { HONOUR_TEXT } from '@domain/consents'
import { useParams } from '@platform/navigation'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { askToNotify } from '@platform/subscription'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { namingRefusals } from './copy'

export function useMine() {
  const { community: asked } = useParams()
  const known = useQuery(me, {})
  const captaincy = (known.data?.roles ?? []).find(({ role, communityId }) => role === 'captain' && (asked === undefined || communityId === asked))
  // whoever is told of a result is led to it, captain still or not
  const communityId = captaincy?.communityId ?? asked
  const query = useQuery(readOwnYear, communityId === undefined ? null : { communityId }, { kept: false })
  const template = known.data?.templates.year
  const [told, setTold] = useState<'accepted' | 'declined' | 'impossible' | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  return {
    query,
    failure,
    async takeBack() {
      if (communityId === undefined) return
      const reply = await call(sayNaming, { communityId, allowed: false, textVersion: HONOUR_TEXT })
      setFailure(reply.ok ? null : changeFailureWords(reply.failure, namingRefusals))
      if (reply.ok) await query.reload()
    },
    communityId,
    works: communityId !== undefined || known.data === null,
    told,
    /** Absent where the office chose no message for it. */
    tell: template === undefined ? undefined : async () => setTold(await askToNotify([template]))
  }
}

export type Mine = ReturnType<typeof useMine>
