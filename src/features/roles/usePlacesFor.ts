/** The places where a role could hold, within the place one looks after. */
import { listPlaces } from '@contract/accountRoles'
import { staffDay } from '@contract/eventDesk'
import { clock } from '@domain/calendar'
import type { Scope } from '@domain/roles'
import type { Failure } from '@platform/client'
import { useQuery } from '@platform/useQuery'
import type { Giveable } from './granter'

export type Place = Scope & { readonly name: string }
export type PlacesFor = { readonly places: readonly Place[] | null; readonly loading: boolean; readonly failure: Failure | null; readonly reload: () => Promise<void> }

export function usePlacesFor(within: Scope | null, kind: Giveable['kind'] | undefined): PlacesFor {
  const listed = useQuery(listPlaces, within && kind && kind !== 'event' ? { within, kind } : null)
  const events = useQuery(staffDay, kind === 'event' && within?.kind === 'community' ? { communityId: within.id } : null)
  if (kind === 'event') {
    const ahead = events.data?.events.filter(({ status, endAt }) => status === 'published' && endAt > clock()) ?? null
    return { ...events, places: ahead?.map(({ eventId, title }) => ({ kind: 'event' as const, id: eventId, name: title })) ?? null }
  }
  return { ...listed, places: listed.data?.places.map(({ scope, name }) => ({ ...scope, name })) ?? null }
}
