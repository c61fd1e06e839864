/** 积分台账 of a month, filled from the ledgers. */
import type { LocalMonth } from '@domain/calendar'
import type { PersonId } from '@domain/ids'
import { monthTotal, ruleTotal, totalIn, monthsOf, quarterOf, type PointsRuleId } from '@domain/points'
import type { PointsMonth } from '@domain/pointsMonth'
import { copy as words } from '../copy'
import type { Sheet, Value } from '../sheet'
import { copy } from './copy'

export type Ledgers = {
  readonly community: string
  readonly month: LocalMonth
  /** Those of the month, and all of their quarter by captain. */
  readonly months: readonly PointsMonth[]
  readonly quarter: ReadonlyMap<PersonId, readonly PointsMonth[]>
  readonly names: ReadonlyMap<PersonId, { readonly name: string }>
  readonly buildings: ReadonlyMap<PersonId, string>
  readonly note: string
}

const ROW_HEIGHT = 22

export function pointsSheet({ community, month, months, quarter, names, buildings, note }: Ledgers): Sheet {
  const { points: headers } = copy
  const nameOf = (id: PersonId) => names.get(id)?.name ?? ''
  const namesOf = (ids: readonly PersonId[]) => [...new Set(ids)].map(nameOf).filter(Boolean).join(copy.and)
  const known = [...months].sort((one, other) => nameOf(one.captainId).localeCompare(nameOf(other.captainId)))
  const rows = known.map((one, index): readonly Value[] => {
    const of = (...ruleIds: readonly PointsRuleId[]) => ruleIds.reduce((sum, ruleId) => sum + ruleTotal(one, ruleId), 0)
    const notes = [one.lines.some(({ points, uncapped }) => points < uncapped) ? copy.capped : '', one.lines.some(({ reverses }) => reverses) ? copy.reversed : '', Object.values(one.entries).some(({ objection }) => objection) ? copy.sayAgain : '']
    return [
      index + 1, nameOf(one.captainId), buildings.get(one.captainId), copy.month(month), of('duty'), of('meeting'), of('accepted', 'adopted'), of('service'), of('mediation'), of('other'), monthTotal(one),
      totalIn(quarter.get(one.captainId) ?? [], monthsOf(quarterOf(month))), namesOf(one.lines.map(({ verifiedBy }) => verifiedBy)), namesOf(one.lines.map(({ approvedBy }) => approvedBy)), notes.filter(Boolean).join(copy.and)
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
