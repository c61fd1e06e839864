/** Who is inside an event, as the desk and the list of names read it: the event, its people, where they live, and what the cloud's clock says. */
import { listBuildings } from '@contract/account'
import { readEvent, type EventView } from '@contract/event'
import { roster, type RosterCounts, type RosterParty } from '@contract/eventDesk'
import type { OutputOf } from '@contract/endpoint'
import { clock, type Instant } from '@domain/calendar'
import type { BuildingId, EventId } from '@domain/ids'
import { isOnline } from './network'
import { useEvery } from './useEvery'
import { useQuery, type Query } from './useQuery'

/** Other desks check people in as well. */
const REFRESH = 20_000

export type PlacedPerson = RosterParty['persons'][number]

export type EventRoster = {
  readonly event: Query<EventView, never>
  readonly people: Query<OutputOf<typeof roster>, never>
  readonly parties: readonly RosterParty[]
  /** Long after the event there are no names any more, and these are what is left. */
  readonly closed: RosterCounts | null
  /** The cloud's time, as far as it was told: whether the desk is open must not hang on a phone that goes wrong. */
  readonly now: Instant
  /** In the order in which the community counts them; without them people are found by name. */
  readonly buildings: readonly { readonly buildingId: BuildingId; readonly name: string }[]
  readonly ready: boolean
  readonly reload: () => Promise<unknown>
  /** Takes over what another answer said about some of the parties. */
  readonly merge: (parties: readonly RosterParty[]) => void
  readonly drop: (registrationId: string) => void
}

const merged = (known: readonly RosterParty[], news: readonly RosterParty[]): readonly RosterParty[] => {
  const fresh = new Map(news.map((party) => [party.registrationId, party]))
  const missing = news.filter(({ registrationId }) => !known.some((party) => party.registrationId === registrationId))
  return [...known.map((party) => fresh.get(party.registrationId) ?? party), ...missing]
}

export function useRoster(eventId: EventId): EventRoster {
  const event = useQuery(readEvent, { eventId })
  // names of minors and telephones: they stay on the phone only as long as the page does
  const people = useQuery(roster, { eventId }, { kept: false })
  const communityId = event.data?.communityId
  const buildings = useQuery(listBuildings, communityId ? { communityId } : null)

  const reload = () => Promise.all([event.reload(), people.reload()])
  useEvery(REFRESH, () => {
    if (isOnline()) void reload()
  })

  const now = people.data && people.at !== null ? people.data.at + (clock() - people.at) : clock()
  const put = (parties: readonly RosterParty[]) => people.put({ parties, at: now })
  const known = people.data?.parties ?? []
  return {
    event,
    people,
    parties: known,
    closed: people.data?.closed ?? null,
    now,
    buildings: buildings.data?.buildings ?? [],
    ready: event.data !== null && people.data !== null && (buildings.data !== null || buildings.failure !== null),
    reload,
    merge: (parties) => put(merged(known, parties)),
    drop: (registrationId) => put(known.filter((party) => party.registrationId !== registrationId))
  }
}
