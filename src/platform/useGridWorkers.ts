/** Who works in the grids of a community: to whom something can be given to bring home. */
import { listGrants } from '@contract/accountRoles'
import type { CommunityId, GridId, PersonId } from '@domain/ids'
import type { Role } from '@domain/roles'
import { useQuery } from './useQuery'

export type GridWorker = { readonly personId: PersonId; readonly name: string; readonly gridId: GridId }

const workers: readonly Role[] = ['grid_worker', 'grid_assistant']

/** `null` for a community that is not known yet. */
export function useGridWorkers(communityId: CommunityId | null): readonly GridWorker[] {
  const { data } = useQuery(listGrants, communityId === null ? null : { scope: { kind: 'community', id: communityId } })
  return (data?.grants ?? []).flatMap(({ role, scope, personId, name }) => (workers.includes(role) && scope.kind === 'grid' ? [{ personId, name, gridId: scope.id }] : []))
}
