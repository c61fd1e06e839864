/** Whether somebody looks after a place: one of their own is it, or contains it. */
import { placeKey, type Scope } from '@domain/roles'
import type { Caller } from '@kernel/caller'
import type { Store } from '@kernel/store'
import { placesAround, type Around } from './placesAround'

const ownPlaces = ({ grants }: Caller): ReadonlySet<string> => new Set(grants.map((grant) => placeKey(grant.scope)))

export const isWithin = ({ enclosing }: Around, caller: Caller): boolean => enclosing.some((place) => ownPlaces(caller).has(placeKey(place)))

/** No for a place that does not exist. */
export async function looksAfter(caller: Caller, store: Store, scope: Scope): Promise<boolean> {
  // one's own place need not be looked up
  if (ownPlaces(caller).has(placeKey(scope))) return true
  const around = await placesAround(store, scope)
  return around !== null && isWithin(around, caller)
}
