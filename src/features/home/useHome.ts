/** Everything the first page shows, in four questions. */
import { listCommunities, me, type CommunityView, type MeView } from '@contract/account'
import { listEvents, myRegistrations, type EventCard, type EventPage, type RegistrationCard } from '@contract/event'
import type { OutputOf } from '@contract/endpoint'
import { clock, type Instant } from '@domain/calendar'
import type { CommunityId } from '@domain/ids'
import type { Role } from '@domain/roles'
import { useResume } from '@platform/lastPlace'
import { useQuery, type Query } from '@platform/useQuery'
import { captainOf, caresFor, countsFor, gridsOf, helpsAt, signsFor, workplacesOf, type Help } from '@platform/workplaces'
import { calledOff, nextThing, offers } from './nextThing'

export type Home = {
  readonly now: Instant
  readonly me: Query<MeView, never>
  readonly registrations: Query<OutputOf<typeof myRegistrations>, never>
  readonly events: Query<EventPage, never>
  /** Null for somebody who has told no community, undefined until that is known. */
  readonly community: CommunityView | null | undefined
  /** The names of the communities one works for. */
  readonly workplaces: readonly string[]
  /** The events one helps at. */
  readonly helping: readonly Help[]
  /** Whether one goes to the doors of a grid, and whose elders one asks after. */
  readonly walks: boolean
  readonly cares: readonly CommunityId[]
  /** Whether one signs accounts for a co-operative. */
  readonly signs: boolean
  /** Whether one is a captain. */
  readonly leads: boolean
  /** The communities whose captains' points one verifies. */
  readonly counts: readonly CommunityId[]
  /** Whether one gives roles from above the communities. */
  readonly administers: boolean
  readonly next: RegistrationCard | null
  readonly cancelled: RegistrationCard | null
  readonly offered: readonly EventCard[]
  readonly reload: () => Promise<unknown>
}

const administrators: readonly Role[] = ['street_admin', 'district_admin']

export function useHome(): Home {
  useResume()
  const now = clock()
  const known = useQuery(me, {})
  const registrations = useQuery(myRegistrations, {})
  const events = useQuery(listEvents, {})
  const communities = useQuery(listCommunities, {})

  const mine = registrations.data?.registrations ?? []
  const home = known.data?.me?.communityId
  const unknown = [known, communities].some(({ data, loading }) => data === null && loading)
  return {
    now,
    me: known,
    registrations,
    events,
    community: unknown ? undefined : (communities.data?.communities.find(({ communityId }) => communityId === home) ?? null),
    workplaces: workplacesOf(known.data).flatMap(({ communityId }) => communities.data?.communities.find((one) => one.communityId === communityId)?.name ?? []),
    helping: helpsAt(known.data),
    walks: gridsOf(known.data).length > 0,
    cares: caresFor(known.data),
    signs: signsFor(known.data).length > 0,
    leads: captainOf(known.data).length > 0,
    counts: countsFor(known.data),
    administers: known.data?.roles.some(({ role }) => administrators.includes(role)) ?? false,
    next: nextThing(mine, now),
    cancelled: calledOff(mine, now),
    offered: offers(events.data?.events ?? [], mine, now),
    reload: () => Promise.all([known, registrations, events, communities].map(({ reload }) => reload()))
  }
}
