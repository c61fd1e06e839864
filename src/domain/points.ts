/** What captains' work counts (systems.md §1.8): tables of points in versions, the ledger of one captain's month, and what stands in it. Nothing here is ever taken off but by a linked reversal. */
import { addDays, endOfDay, lastDayOf, type Instant, type LocalDate, type LocalMonth } from './calendar'
import type { CommunityId, PersonId } from './ids'

/** 在岗履职、参加楼长会议、建议受理、建议采纳、志愿服务、化解矛盾纠纷、其他. */
export const pointsRuleIds = ['duty', 'meeting', 'accepted', 'adopted', 'service', 'mediation', 'other'] as const
export type PointsRuleId = (typeof pointsRuleIds)[number]

/** Points for one (service: for an hour), and at most so many in a month; a cap of 0 switches the rule off. There is no negative rule. */
export type PointsRule = { readonly points: number; readonly cap: number }
export type PointsTable = Readonly<Record<PointsRuleId, PointsRule>>

/** A table and the day from which it holds: the first of a month, so that a month is counted by one table. */
export type PointsVersion = { readonly fromOn: LocalDate; readonly table: PointsTable; readonly by: PersonId | null; readonly at: Instant }

/** Our proposal until a community writes its own. */
export const defaultTable: PointsTable = {
  duty: { points: 10, cap: 10 },
  meeting: { points: 5, cap: 10 },
  accepted: { points: 2, cap: 10 },
  adopted: { points: 5, cap: 10 },
  service: { points: 2, cap: 10 },
  mediation: { points: 5, cap: 15 },
  other: { points: 0, cap: 0 }
}
const proposed: PointsVersion = { fromOn: '2000-01-01', table: defaultTable, by: null, at: 0 }

/** The version that holds on a day: the latest to begin, and of two that begin together the one written last. */
export const versionOn = (versions: readonly PointsVersion[], on: LocalDate): PointsVersion =>
  [proposed, ...versions].reduce((found, one) => (one.fromOn <= on && one.fromOn >= found.fromOn ? one : found))

/** Whole points for an amount: how often, or for service how many half-hours. */
export const pointsFor = (ruleId: PointsRuleId, { points }: PointsRule, amount: number): number => Math.floor(ruleId === 'service' ? (points * amount) / 2 : points * amount)

/** One line of the ledger: never changed, never deleted (INV-C1). */
export type LedgerLine = {
  readonly lineId: string
  readonly entryId: string
  readonly ruleId: PointsRuleId
  readonly points: number
  /** What the entry would have counted without the cap of its month. */
  readonly uncapped: number
  /** Which version of the table counted it. */
  readonly rulesFromOn: LocalDate
  readonly verifiedBy: PersonId
  readonly approvedBy: PersonId
  readonly at: Instant
  /** The line that this one takes back. */
  readonly reverses?: { readonly lineId: string; readonly reason: string }
}

type Ledger = { readonly lines: readonly LedgerLine[] }

const sum = (lines: readonly LedgerLine[]): number => lines.reduce((total, { points }) => total + points, 0)

/** What a captain has in a month, all that was approved less what was taken back. */
export const monthTotal = ({ lines }: Ledger): number => sum(lines)

export const ruleTotal = ({ lines }: Ledger, ruleId: PointsRuleId): number => sum(lines.filter((line) => line.ruleId === ruleId))

/** What one captain has from a rule in a month whose ledgers are kept under several WeChats: one person has one cap of it (INV-C3). */
export function ruleTotalOfAll(ledgers: readonly Ledger[], ruleId: PointsRuleId, table: PointsTable): number {
  const [only, ...more] = ledgers
  if (only && more.length === 0) return ruleTotal(only, ruleId)
  return Math.min(ruleTotal({ lines: ledgers.flatMap(({ lines }) => lines) }, ruleId), table[ruleId].cap)
}

export const totalOfAll = (ledgers: readonly Ledger[], table: PointsTable): number => pointsRuleIds.reduce((total, ruleId) => total + ruleTotalOfAll(ledgers, ruleId, table), 0)

/** What is left under the cap of a rule. */
export const roomFor = (ledger: Ledger, ruleId: PointsRuleId, { cap }: PointsRule): number => Math.max(0, cap - ruleTotal(ledger, ruleId))

/** What an approval adds now: never over the cap (INV-C3). */
export const grantedFor = (ledger: Ledger, ruleId: PointsRuleId, rule: PointsRule, amount: number): number => Math.min(pointsFor(ruleId, rule, amount), roomFor(ledger, ruleId, rule))

/** A quarter of a year as it is written: `2026Q3`. */
export type QuarterId = string

export const quarterOf = (month: LocalMonth): QuarterId => `${month.slice(0, 4)}Q${Math.ceil(Number(month.slice(5)) / 3)}`

export function monthsOf(quarter: QuarterId): readonly LocalMonth[] {
  const [year, number] = [quarter.slice(0, 4), Number(quarter.slice(5))]
  return [2, 1, 0].map((before) => `${year}-${String(number * 3 - before).padStart(2, '0')}`)
}

/** A month closes with the fifth day of the next one (points.closeDay). */
export const CLOSE_DAY = 5
export const closesAt = (month: LocalMonth): Instant => endOfDay(addDays(lastDayOf(month), CLOSE_DAY))
export const isClosed = (month: LocalMonth, now: Instant): boolean => now >= closesAt(month)

/** The ledger of one captain in one month of one community. */
export const pointsMonthId = (communityId: CommunityId, captainId: PersonId, month: LocalMonth): string => `${communityId}:${captainId}:${month}`
