/** Which days an office works: Monday to Friday, but for what the State Council announces for each year (放假调休). */
import { addDays, localParts, startOfDay, type LocalDate } from './calendar'

type Year = { /** From the first to the last day off. */ readonly off: readonly (readonly [LocalDate, LocalDate])[]; /** Weekends that are worked instead. */ readonly worked: readonly LocalDate[] }

/** As announced on 4 November 2025; the next year's is added when it is announced. */
const announced: Readonly<Record<string, Year>> = {
  2026: {
    off: [['2026-01-01', '2026-01-03'], ['2026-02-15', '2026-02-23'], ['2026-04-04', '2026-04-06'], ['2026-05-01', '2026-05-05'], ['2026-06-19', '2026-06-21'], ['2026-09-25', '2026-09-27'], ['2026-10-01', '2026-10-07']],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']
  }
}

/** Holidays that have the same date every year: all that is known of a year before it is announced. */
const ALWAYS_OFF = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']

const isWeekday = (on: LocalDate): boolean => {
  const { weekday } = localParts(startOfDay(on))
  return weekday >= 1 && weekday <= 5
}

/** Whether the holidays of a day's year are known: what is counted beyond is right only but for them. */
export const isAnnounced = (on: LocalDate): boolean => announced[on.slice(0, 4)] !== undefined

export function isWorkingDay(on: LocalDate): boolean {
  const year = announced[on.slice(0, 4)]
  if (!year) return isWeekday(on) && !ALWAYS_OFF.includes(on.slice(5))
  if (year.worked.includes(on)) return true
  return isWeekday(on) && !year.off.some(([from, to]) => from <= on && on <= to)
}

/** So many working days after a day, that day not counted. */
export function addWorkingDays(on: LocalDate, days: number): LocalDate {
  let [day, left] = [on, days]
  while (left > 0) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

/** How many working days lie between, the first day not counted; 0 where the second is no later. */
export function workingDaysBetween(from: LocalDate, to: LocalDate): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1
  return count
}
