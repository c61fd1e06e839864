/** Where things are: the communities of the district, their grids and their buildings. */
import type { BuildingId, CommunityId, GridId } from './ids'

export type Community = { readonly _id: CommunityId; readonly name: string; readonly streetId: string; readonly phone: string; readonly address: string; readonly order: number }
export type Grid = { readonly _id: GridId; readonly communityId: CommunityId; readonly name: string; readonly order: number }
export type Building = { readonly _id: BuildingId; readonly communityId: CommunityId; readonly gridId: GridId; readonly name: string; readonly order: number }
