/** A month of the whole district, and one day of it. */
import type { OutputOf } from '@contract/endpoint'
import { districtEvents, type DistrictCard } from '@contract/eventPlanning'
import { clock, lastDayOf, localDateOf, type Instant, type LocalDate, type LocalMonth } from '@domain/calendar'
import type { CommunityId } from '@domain/ids'
import { useParams } from '@platform/navigation'
import { useQuery, type Query } from '@platform/useQuery'
import { useState } from 'react'
import { daysOf, eventsOn, firstOf, monthOf } from './month'

/** Null where the list of a busy month broke off: the day has to be opened. */
export type Day = { readonly on: LocalDate; readonly count: number | null }

export type District = {
  readonly communityId: CommunityId
  readonly now: Instant
  readonly month: LocalMonth
  readonly days: readonly Day[]
  readonly on: LocalDate
  /** What the chosen day is read from. */
  readonly query: Query<OutputOf<typeof districtEvents>, never>
  /** Null while nothing is known of the chosen day. */
  readonly events: readonly DistrictCard[] | null
  readonly choose: (on: LocalDate) => void
  readonly turnTo: (month: LocalMonth) => void
}

export function useDistrict(): District {
  const { community: communityId = '' } = useParams()
  const now = clock()
  const today = localDateOf(now)
  const [on, choose] = useState<LocalDate>(today)
  const month = monthOf(on)
  const whole = useQuery(districtEvents, { communityId, fromOn: firstOf(month), toOn: lastDayOf(month) })
  const cutOn = whole.data?.cutOn
  const isBeyond = (day: LocalDate): boolean => cutOn !== undefined && day >= cutOn
  const single = useQuery(districtEvents, isBeyond(on) ? { communityId, fromOn: on, toOn: on } : null)
  const query = isBeyond(on) ? single : whole
  const known = whole.data?.events ?? null
  return {
    communityId,
    now,
    month,
    days: daysOf(month).map((day) => ({ on: day, count: known && !isBeyond(day) ? eventsOn(known, day).length : null })),
    on,
    query,
    events: query.data && eventsOn(query.data.events, on),
    choose,
    turnTo: (next) => choose(next === monthOf(today) ? today : firstOf(next))
  }
}
