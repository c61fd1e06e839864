/** The points of captains in a quarter, from the ledger: nothing here is counted a second time. */
import type { CommunityId, PersonId } from '@domain/ids'
import { isClosed, monthsOf, monthTotal, pointsMonthId, type QuarterId } from '@domain/points'
import type { Context } from '@kernel/handle'

export type Points = {
  readonly monthsClosed: boolean
  /** Claims of the quarter that nobody has decided yet. */
  readonly pending: number
  readonly rulesVersion: string
  readonly byMonth: (personId: PersonId) => readonly number[]
}

export async function pointsIn({ store, now }: Pick<Context, 'store' | 'now'>, communityId: CommunityId, quarter: QuarterId, captains: readonly PersonId[]): Promise<Points> {
  const months = monthsOf(quarter)
  const ledgers = await store.getMany('pointsMonths', captains.flatMap((captainId) => months.map((month) => pointsMonthId(communityId, captainId, month))))
  const totals = new Map(ledgers.map((ledger) => [ledger._id, monthTotal(ledger)]))
  const versions = [...new Set(ledgers.flatMap(({ lines }) => lines.map(({ rulesFromOn }) => rulesFromOn)))].sort()
  return {
    monthsClosed: months.every((month) => isClosed(month, now)),
    pending: ledgers.reduce((sum, { toVerify, toApprove }) => sum + toVerify + toApprove, 0),
    rulesVersion: versions.join(','),
    byMonth: (personId) => months.map((month) => totals.get(pointsMonthId(communityId, personId, month)) ?? 0)
  }
}
