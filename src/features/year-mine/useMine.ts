/** A captain's own year: their totals, and what hangs out. */
import { me } from '@contract/account'
import { readOwnYear } from '@contract/annualCertificate'
import { useParams } from '@platform/navigation'
import { askToNotify } from '@platform/subscription'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'

export function useMine() {
  const { community: asked } = useParams()
  const known = useQuery(me, {})
  const captaincy = (known.data?.roles ?? []).find(({ role, communityId }) => role === 'captain' && (asked === undefined || communityId === asked))
  const communityId = captaincy?.communityId
  const query = useQuery(readOwnYear, communityId === undefined ? null : { communityId }, { kept: false })
  const template = known.data?.templates.year
  const [told, setTold] = useState<'accepted' | 'declined' | 'impossible' | null>(null)
  return {
    query,
    communityId,
    works: communityId !== undefined || known.data === null,
    told,
    /** Absent where the office chose no message for it. */
    tell: template === undefined ? undefined : async () => setTold(await askToNotify([template]))
  }
}

export type Mine = ReturnType<typeof useMine>
