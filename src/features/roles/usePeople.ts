/** Who holds which role at a place, and ending one. */
import { listGrants, revokeGrant, type GrantPage, type GrantView } from '@contract/accountRoles'
import type { Scope } from '@domain/roles'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { useQuery, type Query } from '@platform/useQuery'
import { useState } from 'react'
import { revokeRefusals } from './copy'

export type People = {
  readonly query: Query<GrantPage, never>
  /** Those of all pages that were read. */
  readonly grants: readonly GrantView[]
  readonly hasMore: boolean
  readonly moreFailed: boolean
  readonly more: () => Promise<void>
  readonly ending: GrantView | null
  readonly ask: (grant: GrantView) => void
  readonly keep: () => void
  readonly revoke: (reason: string) => Promise<void>
  readonly failure: FailureWords | null
  readonly revoked: boolean
}

/** Pages after the first one, which may be read anew and then makes them old. */
type Later = { readonly of: GrantPage; readonly pages: readonly GrantPage[]; readonly failed: boolean }

export function usePeople(at: Scope | null): People {
  const query = useQuery(listGrants, at ? { scope: at } : null)
  const [ending, setEnding] = useState<GrantView | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [revoked, setRevoked] = useState(false)

  const [later, setLater] = useState<Later | null>(null)
  const first = query.data
  const pages = first ? [first, ...(later?.of === first ? later.pages : [])] : []
  const next = pages.at(-1)?.next

  const more = async () => {
    if (!at || !first || !next) return
    const reply = await call(listGrants, { scope: at, after: next })
    setLater({ of: first, pages: reply.ok ? [...pages.slice(1), reply.data] : pages.slice(1), failed: !reply.ok })
  }

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

  return { query, grants: pages.flatMap(({ grants }) => grants), hasMore: next !== undefined, moreFailed: later?.of === first && later?.failed === true, more, ending, ask, keep: () => setEnding(null), revoke, failure, revoked }
}
