/** A captain's own points. */
import { readMyPoints as endpoint } from '@contract/points'
import { localDateOf } from '@domain/calendar'
import { accept } from '@domain/decision'
import { pointsMonthId, versionOn } from '@domain/points'
import { lastMonths, monthOf } from '@domain/pointsMonth'
import { handle } from '@kernel/handle'
import { requireWithin } from './months'
import { rulesOf } from '@kernel/pointsRules'
import { entryViews, totalView } from './views'

const MONTHS = 12
/** This month, and the one before, in which something may still be decided. */
const DETAILED = 2

export const readMyPoints = handle(endpoint, async ({ communityId }, context) => {
  const { caller, store, now } = context
  requireWithin(context, communityId)
  const months = lastMonths(monthOf(localDateOf(now)), MONTHS)
  const [stored, rules] = await Promise.all([store.getMany('pointsMonths', months.map((month) => pointsMonthId(communityId, caller.personId, month))), rulesOf(store, communityId)])
  const known = new Map(stored.map((one) => [one.month, one]))
  return accept({
    months: months.map((month) => {
      const found = known.get(month)
      return found ? totalView(found) : { month, total: 0, byRule: {} }
    }),
    entries: months.slice(-DETAILED).reverse().flatMap((month) => {
      const found = known.get(month)
      return found ? entryViews(context, found) : []
    }),
    table: versionOn(rules.versions, localDateOf(now)).table,
    at: now
  })
})
