/** When something happened that a phone brings: by the list of the elder's grid or of the community's desk, else when it arrived. */
import type { Instant } from '@domain/calendar'
import type { CommunityId, GridId } from '@domain/ids'
import { momentOf } from '@domain/offline'
import { communityOf } from '@domain/roles'
import type { Context } from '@kernel/handle'
import { gridOf } from './campaign'

export function momentIn({ believed, now }: Pick<Context, 'believed' | 'now'>, { communityId, gridId }: { readonly communityId: CommunityId; readonly gridId: GridId }): Instant {
  const places = [gridOf(gridId), communityOf(communityId)]
  return Math.min(...places.map((place) => momentOf(believed, place, now)))
}
