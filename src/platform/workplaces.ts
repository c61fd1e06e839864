/** Where somebody works: the communities whose events they look after, and whether they may release what others wrote. */
import type { MeView } from '@contract/account'
import type { CommunityId } from '@domain/ids'
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
