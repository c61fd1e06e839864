/** The living of a community's roster, however many calls they take. */
import type { CommunityId } from '@domain/ids'
import type { Elder } from '@domain/elder'
import { findThose } from '@kernel/finding'
import type { Store } from '@kernel/store'

/** More do not live in one community. */
const MOST = 10_000

export const eldersOf = ({ store }: { readonly store: Store }, communityId: CommunityId, counts: (elder: Elder) => boolean): Promise<readonly Elder[]> =>
  findThose(store, 'elders', { index: 'byCommunity', equal: { communityId, status: 'active' } }, { by: ({ name }) => name, counts, most: MOST })
