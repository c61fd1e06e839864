/** Two weeks of days with how many events each has. */
import { listEvents } from '@contract/event'
import { addDays, clock, localDateOf, type LocalDate } from '@domain/calendar'
import { useQuery } from '@platform/useQuery'
import type { Filter } from './useEvents'

const DAYS = 14

/** `more`: the list was longer than one answer, so this day may have others. Null where nothing is known of a day. */
export type Day = { readonly on: LocalDate; readonly count: number | null; readonly more: boolean }

export function useCalendar({ on: _on, ...among }: Filter): readonly Day[] {
  const today = localDateOf(clock())
  const days = Array.from({ length: DAYS }, (_, index) => addDays(today, index))
  const { data } = useQuery(listEvents, { ...among, fromOn: today, toOn: addDays(today, DAYS - 1) })
  const cut = data?.next ? localDateOf(data.next.startAt) : null
  return days.map((on) => ({
    on,
    count: data && (cut === null || on <= cut) ? data.events.filter(({ startAt }) => localDateOf(startAt) === on).length : null,
    more: on === cut
  }))
}
