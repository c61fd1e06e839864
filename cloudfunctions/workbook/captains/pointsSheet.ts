/** 积分台账 of a month, filled from the ledgers. */
import type { LocalMonth } from '@domain/calendar'
import type { PersonId } from '@domain/ids'
import { ruleTotalOfAll, totalOfAll, type PointsRuleId, type PointsTable } from '@domain/points'
import type { PointsMonth } from '@domain/pointsMonth'
import { copy as words } from '../copy'
import type { Sheet, Value } from '../sheet'
import { copy } from './copy'

/** One captain, under however many WeChats. */
export type CaptainLedgers = { readonly name: string; readonly building: string; /** Those of the month, and what the captain has in its quarter. */ readonly months: readonly PointsMonth[]; readonly quarter: number }

export type Ledgers = {
  readonly community: string
  readonly month: LocalMonth
  readonly captains: readonly CaptainLedgers[]
  readonly table: PointsTable
  readonly names: ReadonlyMap<PersonId, { readonly name: string }>
  readonly note: string
}

const ROW_HEIGHT = 22

export function pointsSheet({ community, month, captains, table, names, note }: Ledgers): Sheet {
  const { points: headers } = copy
  const namesOf = (ids: readonly PersonId[]) => [...new Set(ids.map((id) => names.get(id)?.name ?? ''))].filter(Boolean).join(copy.and)
  const known = [...captains].sort((one, other) => one.name.localeCompare(other.name))
  const rows = known.map(({ name, building, months, quarter }, index): readonly Value[] => {
    const of = (...ruleIds: readonly PointsRuleId[]) => ruleIds.reduce((sum, ruleId) => sum + ruleTotalOfAll(months, ruleId, table), 0)
    const lines = months.flatMap((one) => one.lines)
    const objected = months.some(({ entries }) => Object.values(entries).some(({ objection }) => objection))
    const notes = [lines.some(({ points, uncapped }) => points < uncapped) ? copy.capped : '', lines.some(({ reverses }) => reverses) ? copy.reversed : '', objected ? copy.sayAgain : '']
    return [
      index + 1, name, building, copy.month(month), of('duty'), of('meeting'), of('accepted', 'adopted'), of('service'), of('mediation'), of('other'), totalOfAll(months, table),
      quarter, namesOf(lines.map(({ verifiedBy }) => verifiedBy)), namesOf(lines.map(({ approvedBy }) => approvedBy)), notes.filter(Boolean).join(copy.and)
    ]
  })
  const wide: readonly (keyof typeof headers)[] = ['name', 'building', 'verified', 'approved', 'note', 'month']
  return {
    name: copy.names.points,
    titles: [words.title(community, copy.names.points), copy.month(month), note],
    columns: (Object.keys(headers) as (keyof typeof headers)[]).map((key) => ({ header: headers[key], width: key === 'number' ? 6 : wide.includes(key) ? 12 : 9 })),
    rows,
    landscape: true,
    rowHeight: ROW_HEIGHT
  }
}
