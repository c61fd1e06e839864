/** Communities as far as this phone has read them, and one's own among them: the number to dial wherever something fails. */
import { listCommunities, me, type CommunityView, type MeView } from '@contract/account'
import type { OutputOf } from '@contract/endpoint'
import type { CommunityId } from '@domain/ids'
import { openTab } from './navigation'
import { dial } from './phone'
import { places } from './places'
import { lastCopy } from './storage'
import { copyName } from './useQuery'

/** Null on a phone that has read none yet. */
export function knownCommunity(id: CommunityId | undefined): CommunityView | null {
  const known = lastCopy<OutputOf<typeof listCommunities>>(copyName(listCommunities, {}))?.data.communities ?? []
  return known.find(({ communityId }) => communityId === id) ?? null
}

/** Null for somebody who has told no community. */
export const ownCommunity = (): CommunityView | null => knownCommunity(lastCopy<MeView>(copyName(me, {}))?.data.me?.communityId)

/** Dials one's own community, or shows all of them to somebody who has none. */
export function callCommunity(): void {
  const own = ownCommunity()
  if (own) void dial(own.phone)
  else openTab(places.find)
}
