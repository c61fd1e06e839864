/** Whether somebody looks after a place: one of their own is it, or contains it. */
import { placeKey, type Scope } from '@domain/roles'
import type { Caller } from '@kernel/caller'
import type { Store } from '@kernel/store'
import { placesAround } from './placesAround'

/** No for a place that does not exist. */
export async function looksAfter({ grants }: Caller, store: Store, scope: Scope): Promise<boolean> {
  const own = new Set(grants.map((grant) => placeKey(grant.scope)))
  if (own.has(placeKey(scope))) return true
  const around = await placesAround(store, scope)
  return around !== null && around.enclosing.some((place) => own.has(placeKey(place)))
}
