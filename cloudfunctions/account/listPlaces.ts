/** The places within a place, for choosing where a role shall hold. */
import { listPlaces as endpoint, type PlaceView } from '@contract/accountRoles'
import { accept } from '@domain/decision'
import { coopIdOf, DISTRICT } from '@domain/places'
import type { Scope } from '@domain/roles'
import { forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import type { Store } from '@kernel/store'
import { copy } from './copy'
import { isWithin, looksAfter } from './looksAfter'
import { placesAround } from './placesAround'

/** A district has about 120 communities, a community up to 300 buildings. */
const MOST = 300

export const listPlaces = handle(endpoint, async ({ within, kind }, { caller, store }) => {
  if (within.kind === kind) {
    const around = await placesAround(store, within)
    if (!around || !isWithin(around, caller)) throw forbidden()
    return accept({ places: [{ scope: within, name: around.name }] })
  }
  if (!(await looksAfter(caller, store, within))) throw forbidden()
  return accept({ places: await placesIn(store, within, kind) })
})

type Kind = PlaceView['scope']['kind']

/** Named without the place that contains them: whoever chooses has just named that. */
async function placesIn(store: Store, within: Scope, kind: Kind): Promise<readonly PlaceView[]> {
  const views = (found: readonly { readonly _id: string; readonly name: string }[]) => found.map(({ _id, name }) => ({ scope: { kind, id: _id }, name }))
  if (kind === 'street' && within.kind === 'district' && within.id === DISTRICT) return views(await store.find('streets', { index: 'byOrder', from: 0, limit: MOST }))
  if (kind === 'community' && (within.kind === 'street' || within.kind === 'district')) {
    const communities = await store.find('communities', { index: 'byOrder', from: 0, limit: MOST })
    return views(communities.filter(({ streetId }) => within.kind === 'district' || streetId === within.id))
  }
  if (within.kind !== 'community') return []
  if (kind === 'grid') return views(await store.find('grids', { index: 'byCommunity', equal: { communityId: within.id }, limit: MOST }))
  if (kind === 'partner') return [{ scope: { kind, id: coopIdOf(within.id) }, name: copy.coop }]
  return kind === 'building' ? views(await store.find('buildings', { index: 'byCommunity', equal: { communityId: within.id }, limit: MOST })) : []
}
