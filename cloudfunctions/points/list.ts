/** What waits for the clerk, for the reviewer, or for an answer. */
import { listPoints as endpoint } from '@contract/pointsDesk'
import { accept } from '@domain/decision'
import { grantedFor, versionOn } from '@domain/points'
import type { PointsEntry } from '@domain/pointsMonth'
import { communityOf } from '@domain/roles'
import { handle } from '@kernel/handle'
import { rulesOf } from '@kernel/pointsRules'
import { entryViews } from './views'

const MOST = 40
/** More months than wait in a community at once. */
const LOOKED_AT = 400
const indexes = { claimed: 'byVerify', verified: 'byApprove', objections: 'byObjection' } as const

type Pile = keyof typeof indexes
const isIn = (pile: Pile, { status, objection }: PointsEntry): boolean => (pile === 'objections' ? objection !== undefined && !objection.answer : status === pile)

export const listPoints = handle(endpoint, async ({ communityId, pile }, context) => {
  const { caller, store } = context
  caller.require(communityOf(communityId))
  const waiting = await store.find('pointsMonths', { index: indexes[pile], equal: { communityId }, from: 1, limit: LOOKED_AT })
  const months = [...waiting].sort((one, other) => one.month.localeCompare(other.month) || one._id.localeCompare(other._id)).slice(0, MOST)
  const [persons, rules] = await Promise.all([store.getMany('persons', [...new Set(months.map(({ captainId }) => captainId))]), rulesOf(store, communityId)])
  const names = new Map(persons.map(({ _id, name }) => [_id, name]))
  return accept({
    waiting: months.map((month) => ({
      captainId: month.captainId,
      captain: names.get(month.captainId) ?? '',
      month: month.month,
      entries: entryViews(context, month).flatMap((view) => {
        const entry = month.entries[view.entryId]
        return entry && isIn(pile, entry) ? [{ ...view, adds: grantedFor(month, view.ruleId, versionOn(rules.versions, view.occurredOn).table[view.ruleId], view.amount) }] : []
      })
    }))
  })
})
