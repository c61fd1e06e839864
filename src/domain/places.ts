/** Where things are: the streets of the district, their communities, grids and buildings. */
import type { BuildingId, CommunityId, GridId } from './ids'

/** There is one district; this is its scope. */
export const DISTRICT = 'district'

/** Each community has one co-operative, and its id says whose it is. */
const COOP = 'coop_'
export const coopIdOf = (communityId: CommunityId): string => `${COOP}${communityId}`
export const communityOfCoop = (id: string): CommunityId | null => (id.startsWith(COOP) ? id.slice(COOP.length) : null)

export type Street = { readonly _id: string; readonly name: string; readonly order: number }
export type Community = { readonly _id: CommunityId; readonly name: string; readonly streetId: string; readonly phone: string; readonly address: string; readonly order: number }
export type Grid = { readonly _id: GridId; readonly communityId: CommunityId; readonly name: string; readonly order: number }
export type Building = { readonly _id: BuildingId; readonly communityId: CommunityId; readonly gridId: GridId; readonly name: string; readonly order: number }
