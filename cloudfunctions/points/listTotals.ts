/** What every captain of a community has in a month. */
import { listTotals as endpoint } from '@contract/pointsDesk'
import { accept } from '@domain/decision'
import { isClosed, monthTotal } from '@domain/points'
import { handle } from '@kernel/handle'
import { requireWithin } from './months'

/** More captains than a community has (load.md: 40 to 130). */
const MOST = 200

export const listTotals = handle(endpoint, async ({ communityId, month }, context) => {
  const { store, now } = context
  requireWithin(context, communityId)
  const months = await store.find('pointsMonths', { index: 'byMonth', equal: { communityId, month }, limit: MOST })
  const persons = await store.getMany('persons', months.map(({ captainId }) => captainId))
  const names = new Map(persons.map(({ _id, name }) => [_id, name]))
  const captains = months.map((one) => ({ captainId: one.captainId, name: names.get(one.captainId) ?? '', total: monthTotal(one) }))
  return accept({ closed: isClosed(month, now), captains: captains.sort((one, other) => one.name.localeCompare(other.name)) })
})
