/** Whether somebody looks after a place: one of their own is it, or contains it. */
import { placeKey, type Scope } from '@domain/roles'
import type { Caller } from '@kernel/caller'
import type { Store } from '@kernel/store'
import { placeAt, type Around } from './placesAround'

/** Of places that are named by their keys. */
export const holdsOneOf = ({ grants }: Caller, places: readonly string[]): boolean => grants.some(({ scope }) => places.includes(placeKey(scope)))

export const isWithin = ({ enclosing }: Around, caller: Caller): boolean => holdsOneOf(caller, enclosing.map(placeKey))

/** No for a place that does not exist. Looks outwards no further than to the first of their own, which need not be looked up itself. */
export async function looksAfter(caller: Caller, store: Store, scope: Scope): Promise<boolean> {
  if (holdsOneOf(caller, [placeKey(scope)])) return true
  const place = await placeAt(store, scope)
  return place !== null && looksAfter(caller, store, place.outer)
}
