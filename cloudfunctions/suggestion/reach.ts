/** An entry as people reach it: the captain of its building, whoever works in its grid, staff of its community. */
import type { Building } from '@domain/places'
import type { BuildingId, GridId, SuggestionId } from '@domain/ids'
import { isInBook, type Suggestion } from '@domain/suggestion'
import { broken, forbidden } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'

type Placed = Pick<Suggestion, 'buildingId' | 'gridId' | 'communityId'>

/** Whether the caller works at one of the places, in whichever of the roles that let them call. */
const reaches = ({ caller }: Pick<Context, 'caller'>, { buildingId, gridId, communityId }: Placed): boolean =>
  caller.grants.some(({ scope: { kind, id } }) => (kind === 'building' && id === buildingId) || (kind === 'grid' && id === gridId) || (kind === 'community' && id === communityId))

export const isCaptainOf = ({ caller }: Pick<Context, 'caller'>, buildingId: BuildingId): boolean => caller.holds('captain', { kind: 'building', id: buildingId })

/** `forbidden` alike for one of another place, for one that does not exist, and for all but the captain while it is not in the book. */
export async function reached(context: Context, suggestionId: SuggestionId): Promise<Suggestion> {
  const suggestion = await context.store.get('suggestions', suggestionId)
  if (!suggestion || !reaches(context, suggestion) || !(isInBook(suggestion) || isCaptainOf(context, suggestion.buildingId))) throw forbidden()
  return suggestion
}

/** Whether it was written by the caller, whatever WeChat they hold. */
export const isOwn = async (context: Context, { captainId }: Pick<Suggestion, 'captainId'>): Promise<boolean> => captainId !== undefined && isOneOf(context, [captainId])

/** A grid, for whoever works in it and for staff of its community. */
export async function requireGrid(context: Context, gridId: GridId): Promise<void> {
  const grid = await context.store.get('grids', gridId)
  if (!grid || !reaches(context, { buildingId: '', gridId, communityId: grid.communityId })) throw forbidden()
}

/** The building whose captain is calling. */
export async function ownBuilding({ caller, store }: Context, buildingId: BuildingId): Promise<Building> {
  const building = await store.get('buildings', buildingId)
  caller.require(building && { kind: 'building', id: buildingId })
  if (!building) throw forbidden()
  return building
}

/** One that was read or changed before. */
export async function suggestionAgain({ store }: Pick<Context, 'store'>, suggestionId: SuggestionId): Promise<Suggestion> {
  const suggestion = await store.get('suggestions', suggestionId)
  if (!suggestion) throw broken('an entry of the book is gone')
  return suggestion
}
