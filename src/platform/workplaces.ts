/** Where somebody works: the communities whose events they look after, and whether they may release what others wrote; the events they help at. */
import type { MeView } from '@contract/account'
import type { CommunityId, EventId } from '@domain/ids'
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

/** The events at whose desk somebody stands as a volunteer. */
export const helpsAt = (me: MeView | null): readonly EventId[] => (me?.roles ?? []).flatMap(({ role, scope }) => (role === 'volunteer' && scope.kind === 'event' ? [scope.id] : []))
