/** The buildings of one community. */
import { listBuildings as endpoint } from '@contract/account'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'

const MOST = 300

export const listBuildings = handle(endpoint, async ({ communityId }, { store }) => {
  const buildings = await store.find('buildings', { index: 'byCommunity', equal: { communityId }, limit: MOST })
  return accept({ buildings: buildings.map(({ _id, name }) => ({ buildingId: _id, name })) })
})
