/** How often in which year, the latest year first. */
import { localDateOf, type Instant } from '@domain/calendar'

export function timesByYear(moments: readonly Instant[]): readonly (readonly [year: string, count: number])[] {
  const years = moments.map((moment) => localDateOf(moment).slice(0, 4))
  return [...new Set(years)].sort().reverse().map((year) => [year, years.filter((one) => one === year).length] as const)
}
