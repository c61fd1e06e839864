/** The spans by which an office reports: this month or quarter as far as it has come, or the whole one before it. */
import { addDays, daysBetween, type LocalDate } from '@domain/calendar'

export const periods = ['month', 'last_month', 'quarter', 'last_quarter'] as const
export type Period = (typeof periods)[number]

const QUARTER = 3

/** The first day of the month, or of the quarter, that a day lies in. */
function beginning(on: LocalDate, months: 1 | typeof QUARTER): LocalDate {
  const month = Number(on.slice(5, 7))
  return `${on.slice(0, 4)}-${String(month - ((month - 1) % months)).padStart(2, '0')}-01`
}

/** From its first day, and how many days there are of it, today counted. */
export function spanOf(period: Period, today: LocalDate): { readonly fromOn: LocalDate; readonly toOn: LocalDate; readonly days: number } {
  const months = period === 'month' || period === 'last_month' ? 1 : QUARTER
  const begun = beginning(today, months)
  const [fromOn, toOn] = period === 'month' || period === 'quarter' ? [begun, today] : [beginning(addDays(begun, -1), months), addDays(begun, -1)]
  return { fromOn, toOn, days: daysBetween(fromOn, toOn) + 1 }
}
