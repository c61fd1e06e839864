/** An elder as those who visit reach them: whoever works in the grid, staff of the community, and the care lead. */
import type { Elder } from '@domain/elder'
import { communityOf, type Scope } from '@domain/roles'
import type { ElderId, GridId } from '@domain/ids'
import { isOnRoster } from '@kernel/elders'
import { forbidden } from '@kernel/faults'
import type { Context } from '@kernel/handle'

export const placesOf = ({ gridId, communityId }: Pick<Elder, 'gridId' | 'communityId'>): readonly Scope[] => [{ kind: 'grid', id: gridId }, communityOf(communityId)]

const covered = (grants: Context['caller']['grants'], places: readonly Scope[]) => grants.some(({ scope }) => places.some(({ kind, id }) => kind === scope.kind && id === scope.id))

/** A grid, for whoever works in it and for staff of its community. */
export async function requireGrid({ caller, store }: Context, gridId: GridId): Promise<void> {
  const grid = await store.get('grids', gridId)
  if (!grid || !covered(caller.grants, placesOf({ gridId, communityId: grid.communityId }))) throw forbidden()
}

/** `forbidden` alike for an elder of another grid, for one who is not on the roster and for one that does not exist; `inTerm` is false for whoever may bring late what they did in their term. */
export async function reachedElder({ caller, store }: Context, elderId: ElderId): Promise<{ readonly elder: Elder; readonly inTerm: boolean }> {
  const elder = await store.get('elders', elderId)
  if (!elder || !(await isOnRoster(store, elder))) throw forbidden()
  const places = placesOf(elder)
  const inTerm = covered(caller.grants, places)
  if (!inTerm && !covered(caller.lapsed, places)) throw forbidden()
  return { elder, inTerm }
}
