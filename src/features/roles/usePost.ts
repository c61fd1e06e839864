/** Where somebody looks after roles: their places by name, and the one that is looked at. */
import { me, type MeView } from '@contract/account'
import { listPlaces, placeKinds } from '@contract/accountRoles'
import { placeKey, type Scope } from '@domain/roles'
import { useQuery, type Query } from '@platform/useQuery'
import { useState } from 'react'
import { placesOf, postsOf, type Post } from './granter'

export type AtPost = {
  readonly query: Query<MeView, never>
  readonly posts: readonly Post[]
  readonly places: readonly Scope[]
  /** The place that is looked at; null for somebody who looks after none. */
  readonly at: Scope | null
  readonly choose: (key: string) => void
}

export function usePost(): AtPost {
  const query = useQuery(me, {})
  const [chosen, choose] = useState<string>()
  const posts = postsOf(query.data)
  const places = placesOf(posts)
  return { query, posts, places, at: places.find((place) => placeKey(place) === chosen) ?? places[0] ?? null, choose }
}

/** What a place is called; empty until it is known, and for the district. */
export function usePlaceName(scope: Scope | null): string {
  const kind = placeKinds.find((one) => one === scope?.kind)
  return useQuery(listPlaces, scope && kind ? { within: scope, kind } : null).data?.places[0]?.name ?? ''
}
