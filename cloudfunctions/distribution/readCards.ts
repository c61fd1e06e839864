/** The cards of the elders of one grid, for printing. */
import { readCards as endpoint } from '@contract/distributionBooks'
import { accept } from '@domain/decision'
import { isListed } from '@domain/elder'
import { communityOf } from '@domain/roles'
import { elderCard } from '@kernel/elderCards'
import { forbidden } from '@kernel/faults'
import { findThose } from '@kernel/finding'
import { handle } from '@kernel/handle'

/** The elders of the largest grid. */
const MOST = 300

export const readCards = handle(endpoint, async ({ gridId }, context) => {
  const { caller, store, secrets } = context
  const grid = await store.get('grids', gridId)
  caller.require(grid && communityOf(grid.communityId))
  if (!grid) throw forbidden()
  const { communityId } = grid
  const roster = await store.get('rosters', communityId)
  const elders = await findThose(store, 'elders', { index: 'byGrid', equal: { gridId, status: 'active' } }, { by: ({ name }) => name, counts: (elder) => isListed(elder, roster), most: MOST })
  const renewed = new Map((await store.getMany('elderCards', elders.map(({ _id }) => _id))).map(({ _id, number }) => [_id, number]))
  return accept({ cards: elders.map(({ _id, name, buildingId }) => ({ elderId: _id, name, buildingId, code: elderCard(secrets, communityId, _id, renewed.get(_id) ?? 1) })) })
})
