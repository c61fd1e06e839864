/** The table that holds today, and those that are to come. */
import { readPointsRules as endpoint } from '@contract/pointsDesk'
import { localDateOf } from '@domain/calendar'
import { accept } from '@domain/decision'
import { versionOn } from '@domain/points'
import { comingAfter } from '@domain/pointsRules'
import { handle } from '@kernel/handle'
import { requireWithin } from './months'
import { rulesOf } from '@kernel/pointsRules'

export const readPointsRules = handle(endpoint, async ({ communityId }, context) => {
  requireWithin(context, communityId)
  const today = localDateOf(context.now)
  const rules = await rulesOf(context.store, communityId)
  const { table, fromOn, by } = versionOn(rules.versions, today)
  return accept({ table, fromOn, own: by !== null, coming: comingAfter(rules, today).map((one) => ({ fromOn: one.fromOn, table: one.table })) })
})
