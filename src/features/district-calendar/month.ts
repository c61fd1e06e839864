/** A month as a calendar shows it, and which events of a day lie at the same hour. */
import type { DistrictCard } from '@contract/eventPlanning'
import { addDays, lastDayOf, localDateOf, localParts, startOfDay, type LocalDate, type LocalMonth } from '@domain/calendar'

export const monthOf = (on: LocalDate): LocalMonth => on.slice(0, 7)
export const firstOf = (month: LocalMonth): LocalDate => `${month}-01`
export const monthBefore = (month: LocalMonth): LocalMonth => monthOf(addDays(firstOf(month), -1))
export const monthAfter = (month: LocalMonth): LocalMonth => monthOf(addDays(lastDayOf(month), 1))

export function daysOf(month: LocalMonth): readonly LocalDate[] {
  const first = firstOf(month)
  return Array.from({ length: Number(lastDayOf(month).slice(-2)) }, (_, index) => addDays(first, index))
}

/** How many windows stand empty before the first of the month, in weeks that begin on Monday. */
export const emptyBefore = (month: LocalMonth): number => (localParts(startOfDay(firstOf(month))).weekday + 6) % 7

export const eventsOn = (events: readonly DistrictCard[], on: LocalDate): readonly DistrictCard[] => events.filter(({ startAt }) => localDateOf(startAt) === on)

/** How many of the events share some of their time with another of them. */
export const atOnce = (events: readonly Pick<DistrictCard, 'eventId' | 'startAt' | 'endAt'>[]): number =>
  events.filter((one) => events.some((other) => other.eventId !== one.eventId && other.startAt < one.endAt && one.startAt < other.endAt)).length
