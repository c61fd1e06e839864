/** The book of one building, for its captain. */
import { readBook as endpoint } from '@contract/suggestion'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { lineOf } from './lines'
import { bookFolder } from './photos'
import { ownBuilding } from './reach'

const MOST = 60

export const readBook = handle(endpoint, async ({ buildingId }, context) => {
  const building = await ownBuilding(context, buildingId)
  const entries = await context.store.find('suggestions', { index: 'byBook', equal: { buildingId }, order: 'backward', limit: MOST })
  const lines = (those: typeof entries) => those.map((one) => lineOf(context, one))
  return accept({ building: building.name, communityId: building.communityId, entries: lines(entries.filter(({ captainId }) => captainId !== undefined)), handed: lines(entries.filter(({ status }) => status === 'handed')), folder: bookFolder(context, buildingId) })
})
