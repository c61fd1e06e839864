/** A page of a roster, by name. */
import { listElders as endpoint } from '@contract/elder'
import { accept } from '@domain/decision'
import { isListed, type Elder } from '@domain/elder'
import { communityOf } from '@domain/roles'
import { rosterOf } from '@kernel/elders'
import { findThose } from '@kernel/finding'
import { handle } from '@kernel/handle'
import { rowView } from './elders'

const PAGE = 50
/** After every name that begins so. */
const LAST = '\uffff'

export const list = handle(endpoint, async ({ communityId, status, buildingId, named, after }, { caller, store, now }) => {
  caller.require(communityOf(communityId))
  const search = named
    ? ({ index: 'byName', equal: { communityId }, from: named, until: `${named}${LAST}` } as const)
    : buildingId
      ? ({ index: 'byBuilding', equal: { buildingId, status } } as const)
      : ({ index: 'byCommunity', equal: { communityId, status } } as const)
  const roster = await rosterOf(store, communityId)
  const counts = (elder: Elder) => elder.communityId === communityId && isListed(elder, roster)
  const elders = await findThose(store, 'elders', { ...search, ...(after ? { after: { value: after.name, id: after.elderId } } : {}) }, { by: ({ name }) => name, counts, most: PAGE })
  const last = elders.at(-1)
  const lastImportAt = roster.imports.at(-1)?.at
  return accept({
    elders: elders.map((elder) => rowView(elder, now)),
    ...(last && elders.length === PAGE ? { next: { name: last.name, elderId: last._id } } : {}),
    ...(lastImportAt === undefined ? {} : { lastImportAt })
  })
})
