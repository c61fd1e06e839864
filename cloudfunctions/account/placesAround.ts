/** Where a scope lies: its name, the places that contain it, itself first, and when it ends. */
import { localDateOf, type LocalDate } from '@domain/calendar'
import type { GrantingPlace } from '@domain/granting'
import { communityOfCoop, DISTRICT } from '@domain/places'
import type { Scope } from '@domain/roles'
import type { Store } from '@kernel/store'
import { copy } from './copy'

type Place = { readonly name: string; readonly outer: Scope; readonly endsOn?: LocalDate }

/** A place and what it lies in. Null for one that does not exist, for a kind that has no places yet, and for the district, which lies in nothing. */
export async function placeAt(store: Store, { kind, id }: Scope): Promise<Place | null> {
  switch (kind) {
    case 'street': {
      const street = await store.get('streets', id)
      return street && { name: street.name, outer: { kind: 'district', id: DISTRICT } }
    }
    case 'community': {
      const community = await store.get('communities', id)
      return community && { name: community.name, outer: { kind: 'street', id: community.streetId } }
    }
    case 'grid': {
      const grid = await store.get('grids', id)
      return grid && { name: grid.name, outer: { kind: 'community', id: grid.communityId } }
    }
    case 'building': {
      const building = await store.get('buildings', id)
      return building && { name: building.name, outer: { kind: 'grid', id: building.gridId } }
    }
    case 'event': {
      const event = await store.get('events', id)
      return event && { name: event.title, outer: { kind: 'community', id: event.communityId }, endsOn: localDateOf(event.endAt) }
    }
    case 'partner': {
      const communityId = communityOfCoop(id)
      const community = communityId && (await store.get('communities', communityId))
      return community ? { name: copy.coop, outer: { kind: 'community', id: community._id } } : null
    }
    default:
      return null
  }
}

export type Around = GrantingPlace & { readonly name: string }

/** Null for a place that does not exist, or of a kind that has no places yet. */
export async function placesAround(store: Store, scope: Scope): Promise<Around | null> {
  if (scope.kind === 'district') return scope.id === DISTRICT ? { name: '', enclosing: [scope] } : null
  const place = await placeAt(store, scope)
  const outer = place && (await placesAround(store, place.outer))
  return outer && { name: `${outer.name}${place.name}`, enclosing: [scope, ...outer.enclosing], ...(place.endsOn ? { endsOn: place.endsOn } : {}) }
}
