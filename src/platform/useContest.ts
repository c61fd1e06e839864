/** A competition as its table and the hand that gives the gifts read it: the event, the entrants, and what was written down so far. */
import { readEvent, type EventView } from '@contract/event'
import { readContest, type ContestView, type EntrantView } from '@contract/eventContest'
import { clock, type Instant } from '@domain/calendar'
import type { EventId } from '@domain/ids'
import { isOnline } from './network'
import { useEvery } from './useEvery'
import { useQuery, type Query } from './useQuery'

/** Somebody else writes and confirms at the same table. */
const REFRESH = 20_000

export type OpenContest = {
  readonly event: Query<EventView, never>
  readonly contest: Query<ContestView, 'no_contest'>
  readonly now: Instant
  readonly reload: () => Promise<unknown>
  /** Takes over what another answer said about one entrant. */
  readonly merge: (entrant: EntrantView, left?: number) => void
}

export function useContest(eventId: EventId): OpenContest {
  const event = useQuery(readEvent, { eventId })
  // names of children: they stay on the phone only as long as the page does
  const contest = useQuery(readContest, { eventId }, { kept: false })
  const reload = () => Promise.all([event.reload(), contest.reload()])
  useEvery(REFRESH, () => {
    if (isOnline()) void reload()
  })
  return {
    event,
    contest,
    now: clock(),
    reload,
    merge: (entrant, left) => {
      const { data } = contest
      if (!data) return
      const entrants = data.entrants.map((one) => (one.personId === entrant.personId ? entrant : one))
      contest.put({ ...data, entrants, ...(data.gift && left !== undefined ? { gift: { ...data.gift, left } } : {}) })
    }
  }
}
