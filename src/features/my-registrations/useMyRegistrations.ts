/** What my family is or was signed up for, parted into what is still to come and what is over. */
import { myRegistrations, type RegistrationCard } from '@contract/event'
import type { OutputOf } from '@contract/endpoint'
import { clock, type Instant } from '@domain/calendar'
import { useQuery, type Query } from '@platform/useQuery'

export type MyRegistrations = {
  readonly query: Query<OutputOf<typeof myRegistrations>, never>
  readonly now: Instant
  readonly ahead: readonly RegistrationCard[]
  readonly past: readonly RegistrationCard[]
}

// whoever has left no longer goes, however far ahead the day is
const isAhead = ({ event, standing }: RegistrationCard, now: Instant) => event.endAt > now && event.phase !== 'finished' && standing.at !== 'left'

export function useMyRegistrations(): MyRegistrations {
  const query = useQuery(myRegistrations, {})
  const now = clock()
  const all = query.data?.registrations ?? []
  return { query, now, ahead: all.filter((one) => isAhead(one, now)), past: all.filter((one) => !isAhead(one, now)) }
}
