/** The sums that a captain's pages show, from the totals of months. */
import type { MonthTotal } from '@contract/points'
import { monthsOf, quarterOf, type PointsRuleId, type PointsTable, type QuarterId } from '@domain/points'

/** As a captain thinks of it: what the book brings is one thing. */
export const pointGroups = { duty: ['duty'], meeting: ['meeting'], book: ['accepted', 'adopted'], service: ['service'], mediation: ['mediation'] } as const satisfies Readonly<Record<string, readonly PointsRuleId[]>>
export type PointGroup = keyof typeof pointGroups

export type GroupSum = { readonly group: PointGroup; readonly total: number; readonly cap: number }

export const groupSums = ({ byRule }: Pick<MonthTotal, 'byRule'>, table: PointsTable): readonly GroupSum[] =>
  (Object.keys(pointGroups) as PointGroup[]).map((group) => ({
    group,
    total: pointGroups[group].reduce((sum, ruleId) => sum + (byRule[ruleId] ?? 0), 0),
    cap: pointGroups[group].reduce((sum, ruleId) => sum + table[ruleId].cap, 0)
  }))

export const quarterTotal = (months: readonly MonthTotal[], quarter: QuarterId): number => months.filter(({ month }) => monthsOf(quarter).includes(month)).reduce((sum, { total }) => sum + total, 0)

/** The quarters of which all months are known, the latest first. */
export function quartersOf(months: readonly MonthTotal[]): readonly { readonly quarter: QuarterId; readonly total: number }[] {
  const known = new Set(months.map(({ month }) => month))
  const latest = months.at(-1)?.month
  const whole = [...new Set(months.map(({ month }) => quarterOf(month)))].filter((quarter) => monthsOf(quarter).every((month) => known.has(month) || (latest !== undefined && month > latest)))
  return whole.reverse().map((quarter) => ({ quarter, total: quarterTotal(months, quarter) }))
}
