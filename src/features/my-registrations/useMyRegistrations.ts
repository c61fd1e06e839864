/** What my family is or was signed up for. */
import { myRegistrations } from '@contract/event'
import type { OutputOf } from '@contract/endpoint'
import { clock, type Instant } from '@domain/calendar'
import { useQuery, type Query } from '@platform/useQuery'
import { partsOf, type Parts } from './parts'

export type MyRegistrations = Parts & { readonly query: Query<OutputOf<typeof myRegistrations>, never>; readonly now: Instant }

export function useMyRegistrations(): MyRegistrations {
  const query = useQuery(myRegistrations, {})
  const now = clock()
  return { query, now, ...partsOf(query.data?.registrations ?? [], now) }
}
