/** The points of captains in a quarter, from the ledger: nothing here is counted a second time. */
import type { CommunityId, PersonId } from '@domain/ids'
import { isClosed, monthsOf, pointsMonthId, totalOfAll, versionOn, type QuarterId } from '@domain/points'
import type { Context } from '@kernel/handle'
import { rulesOf } from '@kernel/pointsRules'

export type Points = {
  readonly monthsClosed: boolean
  /** Claims of the quarter that nobody has decided yet. */
  readonly pending: number
  readonly rulesVersion: string
  /** Of one captain, under each WeChat they hold. */
  readonly byMonth: (names: readonly PersonId[]) => readonly number[]
}

export async function pointsIn({ store, now }: Pick<Context, 'store' | 'now'>, communityId: CommunityId, quarter: QuarterId, captains: readonly (readonly PersonId[])[]): Promise<Points> {
  const months = monthsOf(quarter)
  const tables = captains.some((names) => names.length > 1) ? (await rulesOf(store, communityId)).versions : []
  const ledgers = await store.getMany('pointsMonths', captains.flat().flatMap((captainId) => months.map((month) => pointsMonthId(communityId, captainId, month))))
  const known = new Map(ledgers.map((ledger) => [ledger._id, ledger]))
  const versions = [...new Set(ledgers.flatMap(({ lines }) => lines.map(({ rulesFromOn }) => rulesFromOn)))].sort()
  return {
    monthsClosed: months.every((month) => isClosed(month, now)),
    pending: ledgers.reduce((sum, { toVerify, toApprove }) => sum + toVerify + toApprove, 0),
    rulesVersion: versions.join(','),
    byMonth: (names) => months.map((month) => totalOfAll(names.flatMap((name) => known.get(pointsMonthId(communityId, name, month)) ?? []), versionOn(tables, `${month}-01`).table))
  }
}
