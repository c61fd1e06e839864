/** Who works for a whole community: its staff and whoever checks their work. */
import type { CommunityId } from '@domain/ids'
import { communityOf } from '@domain/roles'
import type { Caller } from './caller'

/** Whether one of the caller's grants is for staff of the community, and not for a part of it. */
export function isStaffOf({ caller }: { readonly caller: Caller }, communityId: CommunityId): boolean {
  const community = communityOf(communityId)
  return caller.holds('community_staff', community) || caller.holds('community_reviewer', community)
}
