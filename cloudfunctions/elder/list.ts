/** A page of a roster, by name. */
import { listElders as endpoint } from '@contract/elder'
import { accept } from '@domain/decision'
import { isListed } from '@domain/elder'
import { rosterOf } from '@kernel/elders'
import { handle } from '@kernel/handle'
import { rowView } from './elders'

const PAGE = 50
/** After every name that begins so. */
const LAST = '\uffff'

export const list = handle(endpoint, async ({ communityId, status, buildingId, named, after }, { caller, store, now }) => {
  caller.require({ kind: 'community', id: communityId })
  const search = named
    ? ({ index: 'byName', equal: { communityId }, from: named, until: `${named}${LAST}` } as const)
    : buildingId
      ? ({ index: 'byBuilding', equal: { buildingId, status } } as const)
      : ({ index: 'byCommunity', equal: { communityId, status } } as const)
  const [roster, found] = await Promise.all([
    rosterOf(store, communityId),
    store.find('elders', { ...search, ...(after ? { after: { value: after.name, id: after.elderId } } : {}), limit: PAGE })
  ])
  const elders = found.filter((elder) => elder.communityId === communityId && isListed(elder, roster))
  const last = found.at(-1)
  const lastImportAt = roster.imports.at(-1)?.at
  return accept({
    elders: elders.map((elder) => rowView(elder, now)),
    ...(last && found.length === PAGE ? { next: { name: last.name, elderId: last._id } } : {}),
    ...(lastImportAt === undefined ? {} : { lastImportAt })
  })
})
