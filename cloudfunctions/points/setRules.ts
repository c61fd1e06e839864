/** A new version of a community's table. */
import { setPointsRules as endpoint } from '@contract/pointsDesk'
import { accept } from '@domain/decision'
import { addVersion, decideRules, emptyRules, isWritten } from '@domain/pointsRules'
import { communityOf } from '@domain/roles'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { rulesOf } from '@kernel/pointsRules'

export const setPointsRules = handle(endpoint, async ({ communityId, fromOn, table }, { caller, store, now }) => {
  caller.require(communityOf(communityId))
  const version = { fromOn, table, by: caller.personId, at: now }
  const rules = await rulesOf(store, communityId)
  if (isWritten(rules, version)) return accept({ fromOn })
  const decision = decideRules(rules, fromOn, now)
  if (!decision.accepted) return decision
  await store.insert('pointsRules', emptyRules(communityId))
  if (!(await store.apply('pointsRules', communityId, addVersion(version)))) throw unavailable('the tables are full')
  return accept({ fromOn })
})
