/** Everybody who holds a role in a community, page after page until all are there: among them those to whom something can be given. */
import { listGrants, type GrantView } from '@contract/accountRoles'
import type { CommunityId, GridId, PersonId } from '@domain/ids'
import type { Role } from '@domain/roles'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call, type Failure } from './client'
import { isOnline, onNetworkChange } from './network'

export type Grants = {
  /** Null before they are known: nobody at all is something else. */
  readonly grants: readonly GrantView[] | null
  readonly loading: boolean
  readonly failure: Failure<never> | null
  readonly reload: () => Promise<void>
}

async function readAll(communityId: CommunityId): Promise<readonly GrantView[] | Failure<never>> {
  const grants: GrantView[] = []
  let after: { toOn: string; grantId: string } | undefined
  for (;;) {
    const reply = await call(listGrants, { scope: { kind: 'community', id: communityId }, ...(after ? { after } : {}) })
    if (!reply.ok) return reply.failure
    grants.push(...reply.data.grants)
    after = reply.data.next
    if (!after) return grants
  }
}

/** `null` for a community that is not known yet, or while nobody asks. */
export function useGrants(communityId: CommunityId | null): Grants {
  const [state, setState] = useState<Omit<Grants, 'reload'>>({ grants: null, loading: true, failure: null })
  const turn = useRef(0)

  const reload = useCallback(async () => {
    if (communityId === null) return
    const own = (turn.current += 1)
    setState((before) => ({ ...before, loading: true }))
    const told = await readAll(communityId)
    if (own !== turn.current) return
    setState((before) => ('code' in told ? { ...before, loading: false, failure: told } : { grants: told, loading: false, failure: null }))
  }, [communityId])

  useEffect(() => {
    void reload()
    return () => void (turn.current += 1) // whatever comes now comes for another screen
  }, [reload])
  useEffect(() => onNetworkChange(() => (isOnline() ? void reload() : undefined)), [reload])

  return { ...state, reload }
}

export type GridWorker = { readonly personId: PersonId; readonly name: string; readonly gridId: GridId }

const workers: readonly Role[] = ['grid_worker', 'grid_assistant']

/** Who goes to the doors, once for each of their grids. */
export const gridWorkersOf = ({ grants }: Pick<Grants, 'grants'>): readonly GridWorker[] =>
  (grants ?? []).flatMap(({ role, scope, personId, name }) => (workers.includes(role) && scope.kind === 'grid' ? [{ personId, name, gridId: scope.id }] : []))
