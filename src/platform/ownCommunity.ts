/** One's own community as far as this phone has read it: the number to dial wherever something fails. */
import { listCommunities, me, type CommunityView, type MeView } from '@contract/account'
import type { OutputOf } from '@contract/endpoint'
import { lastCopy } from './storage'
import { copyName } from './useQuery'

/** Null for somebody who has told no community, or on a phone that has read none yet. */
export function ownCommunity(): CommunityView | null {
  const home = lastCopy<MeView>(copyName(me, {}))?.data.me?.communityId
  const known = lastCopy<OutputOf<typeof listCommunities>>(copyName(listCommunities, {}))?.data.communities ?? []
  return known.find(({ communityId }) => communityId === home) ?? null
}
