/** Where somebody works: the communities whose events they look after, and whether they may release what others wrote; the events they help at. */
import type { MeView } from '@contract/account'
import type { BuildingId, CommunityId, EventId, GridId } from '@domain/ids'
import { communityOfCoop } from '@domain/places'
import type { Role } from '@domain/roles'

export type Workplace = { readonly communityId: CommunityId; readonly reviewer: boolean }

const offices: readonly Role[] = ['community_staff', 'community_reviewer']

export function workplacesOf(me: MeView | null): readonly Workplace[] {
  const held = (me?.roles ?? []).filter(({ role, scope }) => offices.includes(role) && scope.kind === 'community')
  return [...new Set(held.map(({ scope }) => scope.id))].map((communityId) => ({
    communityId,
    reviewer: held.some(({ role, scope }) => role === 'community_reviewer' && scope.id === communityId)
  }))
}

export const worksAt = (me: MeView | null, communityId: CommunityId): boolean => workplacesOf(me).some((place) => place.communityId === communityId)

/** The grids to whose doors somebody goes, their own and those they stand in for. */
export const gridsOf = (me: MeView | null): readonly GridId[] => [...new Set((me?.roles ?? []).flatMap(({ role, scope }) => (scope.kind === 'grid' && (role === 'grid_worker' || role === 'grid_assistant') ? [scope.id] : [])))]

/** The buildings whose captain somebody is. */
export const captainOf = (me: MeView | null): readonly BuildingId[] => (me?.roles ?? []).flatMap(({ role, scope }) => (role === 'captain' && scope.kind === 'building' ? [scope.id] : []))

/** The communities whose captains' points somebody verifies. */
export const countsFor = (me: MeView | null): readonly CommunityId[] => (me?.roles ?? []).flatMap(({ role, scope }) => (role === 'points_clerk' && scope.kind === 'community' ? [scope.id] : []))

/** The communities whose elders somebody asks after. */
export const caresFor = (me: MeView | null): readonly CommunityId[] => (me?.roles ?? []).flatMap(({ role, scope }) => (role === 'care_lead' && scope.kind === 'community' ? [scope.id] : []))

/** The communities whose accounts somebody signs for the co-operative. */
export const signsFor = (me: MeView | null): readonly CommunityId[] => (me?.roles ?? []).flatMap(({ role, scope }) => (role === 'coop_officer' ? (communityOfCoop(scope.id) ?? []) : []))

export type Help = { readonly eventId: EventId; readonly as: 'volunteer' | 'judge' }

/** The events at whose desk somebody stands as a volunteer, or at whose table as a judge. */
export const helpsAt = (me: MeView | null): readonly Help[] =>
  (me?.roles ?? []).flatMap(({ role, scope }) => (scope.kind === 'event' && (role === 'volunteer' || role === 'judge') ? [{ eventId: scope.id, as: role }] : []))
