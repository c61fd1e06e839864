/** Who is inside an event, as the desk and the list of names read it: the event, its people, where they live, and what the cloud's clock says. */
import { listBuildings } from '@contract/account'
import { readEvent, type EventView } from '@contract/event'
import { roster, type RosterCounts, type RosterParty } from '@contract/eventDesk'
import type { OutputOf } from '@contract/endpoint'
import { clock, type Instant } from '@domain/calendar'
import type { BuildingId, EventId } from '@domain/ids'
import { useEffect, useState } from 'react'
import { forgetRoster, keepRoster, keptRoster, type KeptRoster } from './keptRoster'
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
  /** What is signed of the list: with it this phone may work here without a network. */
  readonly list: string | undefined
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

/** The answer of the server, and until there is one the list that this phone holds; kept on the phone from then on. */
function useHeld(eventId: EventId, endAt: Instant | undefined, people: Query<OutputOf<typeof roster>, never>, holds: boolean): Query<OutputOf<typeof roster>, never> {
  const [held, setHeld] = useState<KeptRoster | 'unread' | null>('unread')
  useEffect(() => {
    if (holds) void keptRoster(eventId).then(setHeld)
  }, [eventId, holds])
  const { data, at, failure } = people
  const out = failure?.code === 'forbidden'
  useEffect(() => {
    if (holds && out) void forgetRoster(eventId)
  }, [holds, out, eventId])
  useEffect(() => {
    if (holds && data && at !== null && endAt !== undefined) void keepRoster(eventId, data, at, endAt)
  }, [holds, eventId, data, at, endAt])
  if (out) return { ...people, data: null }
  if (!holds || data) return people
  if (held === 'unread') return { ...people, loading: true }
  return held ? { ...people, data: held.data, at: held.at, stale: true } : people
}

export type RosterOptions = {
  /** Holds the list on the phone, closed, so that the desk works without a network. */
  readonly holds?: boolean
}

export function useRoster(eventId: EventId, { holds = false }: RosterOptions = {}): EventRoster {
  const event = useQuery(readEvent, { eventId })
  // names of minors and telephones: they stay in memory only as long as the page does
  const people = useHeld(eventId, event.data?.endAt, useQuery(roster, { eventId }, { kept: false }), holds)
  const communityId = event.data?.communityId
  const buildings = useQuery(listBuildings, communityId ? { communityId } : null)

  const reload = () => Promise.all([event.reload(), people.reload()])
  useEvery(REFRESH, () => {
    if (isOnline()) void reload()
  })

  const now = people.data && people.at !== null ? people.data.at + (clock() - people.at) : clock()
  const known = people.data?.parties ?? []
  const put = (parties: readonly RosterParty[]) => people.put({ ...people.data, parties, at: now })
  return {
    event,
    people,
    parties: known,
    closed: people.data?.closed ?? null,
    now,
    buildings: buildings.data?.buildings ?? [],
    ready: event.data !== null && people.data !== null && (buildings.data !== null || buildings.failure !== null),
    list: people.data?.list?.signed,
    reload,
    merge: (parties) => put(merged(known, parties)),
    drop: (registrationId) => put(known.filter((party) => party.registrationId !== registrationId))
  }
}
