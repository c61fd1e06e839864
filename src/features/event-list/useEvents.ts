/** What is on, in one community or all, on one day or all, page after page. */
import { listEvents, type EventCard, type EventPage } from '@contract/event'
import { localDateOf, type LocalDate } from '@domain/calendar'
import type { CommunityId } from '@domain/ids'
import { call } from '@platform/client'
import { useParams } from '@platform/navigation'
import { useQuery, type Query } from '@platform/useQuery'
import { useState } from 'react'

export type Filter = { readonly communityId?: CommunityId; /** Of the community. */ readonly series?: string; readonly on?: LocalDate }

export type Events = {
  readonly query: Query<EventPage, never>
  readonly events: readonly EventCard[]
  /** Days that have something, as far as the first page of the community tells. */
  readonly days: readonly LocalDate[]
  readonly filter: Filter
  readonly choose: (filter: Filter) => void
  readonly hasMore: boolean
  readonly moreFailed: boolean
  readonly more: () => Promise<void>
}

/** Pages after the first one, which may be read anew and then makes them old. */
type Later = { readonly of: EventPage; readonly pages: readonly EventPage[]; readonly failed: boolean }

const dayOf = ({ startAt }: EventCard): LocalDate => localDateOf(startAt)

const inputOf = ({ on, ...among }: Filter) => ({ ...among, ...(on ? { fromOn: on, toOn: on } : {}) })

export function useEvents(): Events {
  const { community, series } = useParams()
  const [filter, choose] = useState<Filter>(community && series ? { communityId: community, series } : {})
  const [later, setLater] = useState<Later | null>(null)
  const { on, ...among } = filter
  const allDays = useQuery(listEvents, inputOf(among))
  const oneDay = useQuery(listEvents, on ? inputOf(filter) : null)
  const query = on ? oneDay : allDays

  const first = query.data
  const pages = first ? [first, ...(later?.of === first ? later.pages : [])] : []
  const last = pages[pages.length - 1]

  const more = async () => {
    if (!first || !last?.next) return
    const reply = await call(listEvents, { ...inputOf(filter), after: last.next })
    setLater({ of: first, pages: reply.ok ? [...pages.slice(1), reply.data] : pages.slice(1), failed: !reply.ok })
  }

  return {
    query,
    events: pages.flatMap(({ events }) => events),
    days: [...new Set((allDays.data?.events ?? []).map(dayOf))],
    filter,
    choose,
    hasMore: last?.next !== undefined,
    moreFailed: later?.of === first && later?.failed === true,
    more
  }
}
