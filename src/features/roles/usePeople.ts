/** Who holds which role at a place, and ending one. */
import { listGrants, revokeGrant, type GrantView } from '@contract/accountRoles'
import type { OutputOf } from '@contract/endpoint'
import type { Scope } from '@domain/roles'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useQuery, type Query } from '@platform/useQuery'
import { useState } from 'react'
import { revokeRefusals } from './copy'

export type People = {
  readonly query: Query<OutputOf<typeof listGrants>, never>
  readonly ending: GrantView | null
  readonly ask: (grant: GrantView) => void
  readonly keep: () => void
  readonly revoke: (reason: string) => Promise<void>
  readonly failure: FailureWords | null
  readonly revoked: boolean
}

export function usePeople(at: Scope | null): People {
  const query = useQuery(listGrants, at ? { scope: at } : null)
  const [ending, setEnding] = useState<GrantView | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [revoked, setRevoked] = useState(false)

  const ask = (grant: GrantView) => {
    setFailure(null)
    setRevoked(false)
    setEnding(grant)
  }

  const revoke = async (reason: string) => {
    if (!ending) return
    setFailure(null)
    const reply = await call(revokeGrant, { grantId: ending.grantId, reason })
    if (!reply.ok) return setFailure(changeFailureWords(reply.failure, revokeRefusals))
    setEnding(null)
    setRevoked(true)
    await query.reload()
  }

  return { query, ending, ask, keep: () => setEnding(null), revoke, failure, revoked }
}
