/** What every captain of a community has in a month. */
import { listTotals as endpoint } from '@contract/pointsDesk'
import { accept } from '@domain/decision'
import { isClosed, totalOfAll, versionOn } from '@domain/points'
import { handle } from '@kernel/handle'
import { namedEach } from '@kernel/onePerson'
import { rulesOf } from '@kernel/pointsRules'
import { requireWithin } from './months'

/** More captains than a community has (load.md: 40 to 130). */
const MOST = 200

export const listTotals = handle(endpoint, async ({ communityId, month }, context) => {
  const { store, secrets, now } = context
  requireWithin(context, communityId)
  const months = await store.find('pointsMonths', { index: 'byMonth', equal: { communityId, month }, limit: MOST })
  const captainIds = months.map(({ captainId }) => captainId)
  const groups = namedEach(secrets, captainIds, await store.getMany('persons', captainIds))
  // one cap for each captain, which only those with several ledgers may have gone over
  const tables = groups.some(({ ids }) => ids.length > 1) ? (await rulesOf(store, communityId)).versions : []
  const { table } = versionOn(tables, `${month}-01`)
  const known = new Map(months.map((one) => [one.captainId, one]))
  const captains = groups.map(({ ids, name }) => {
    const [captainId = '', ...others] = ids
    return { captainId, name, total: totalOfAll(ids.flatMap((id) => known.get(id) ?? []), table), others }
  })
  return accept({ closed: isClosed(month, now), captains: [...captains].sort((one, other) => one.name.localeCompare(other.name)) })
})
