/** Whom somebody rings up who holds a card. */
import type { listCommunities } from '@contract/account'
import type { OutputOf } from '@contract/endpoint'
import type { CommunityId } from '@domain/ids'
import { copy } from './copy'

export function communityLine(known: OutputOf<typeof listCommunities> | null, id: CommunityId | undefined): string {
  const community = known?.communities.find(({ communityId }) => communityId === id)
  return community ? copy.community(community.name, community.phone) : ''
}
