/** One's own community as far as this phone has read it: the number to dial wherever something fails. */
import { listCommunities, me, type CommunityView, type MeView } from '@contract/account'
import type { OutputOf } from '@contract/endpoint'
import { openTab } from './navigation'
import { dial } from './phone'
import { places } from './places'
import { lastCopy } from './storage'
import { copyName } from './useQuery'

/** Null for somebody who has told no community, or on a phone that has read none yet. */
export function ownCommunity(): CommunityView | null {
  const home = lastCopy<MeView>(copyName(me, {}))?.data.me?.communityId
  const known = lastCopy<OutputOf<typeof listCommunities>>(copyName(listCommunities, {}))?.data.communities ?? []
  return known.find(({ communityId }) => communityId === home) ?? null
}

/** Dials one's own community, or shows all of them to somebody who has none. */
export function callCommunity(): void {
  const own = ownCommunity()
  if (own) void dial(own.phone)
  else openTab(places.find)
}
