/** Where a scope lies: its name, the places that contain it, itself first, and when it ends. */
import { localDateOf } from '@domain/calendar'
import type { GrantingPlace } from '@domain/granting'
import { DISTRICT } from '@domain/places'
import type { Scope } from '@domain/roles'
import type { Store } from '@kernel/store'

export type Around = GrantingPlace & { readonly name: string }

const district: Around = { name: '', enclosing: [{ kind: 'district', id: DISTRICT }] }

/** Null for a place that does not exist, or of a kind that has no places yet. */
export async function placesAround(store: Store, scope: Scope): Promise<Around | null> {
  switch (scope.kind) {
    case 'district':
      return scope.id === DISTRICT ? district : null
    case 'street': {
      const street = await store.get('streets', scope.id)
      return street && within(scope, street.name, district)
    }
    case 'community': {
      const community = await store.get('communities', scope.id)
      return community && within(scope, community.name, await placesAround(store, { kind: 'street', id: community.streetId }))
    }
    case 'grid': {
      const grid = await store.get('grids', scope.id)
      return grid && within(scope, grid.name, await placesAround(store, { kind: 'community', id: grid.communityId }))
    }
    case 'building': {
      const building = await store.get('buildings', scope.id)
      return building && within(scope, building.name, await placesAround(store, { kind: 'grid', id: building.gridId }))
    }
    case 'event': {
      const event = await store.get('events', scope.id)
      const around = event && within(scope, event.title, await placesAround(store, { kind: 'community', id: event.communityId }))
      return around && { ...around, endsOn: localDateOf(event.endAt) }
    }
    default:
      return null
  }
}

const within = (scope: Scope, name: string, outer: Around | null): Around | null => outer && { name: `${outer.name}${name}`, enclosing: [scope, ...outer.enclosing] }
