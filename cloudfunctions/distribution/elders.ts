/** The living of a community's roster, however many calls they take. */
import type { CommunityId } from '@domain/ids'
import type { Elder } from '@domain/elder'
import type { Store } from '@kernel/store'

const PAGE = 1000

export async function eldersOf({ store }: { readonly store: Store }, communityId: CommunityId): Promise<readonly Elder[]> {
  const elders: Elder[] = []
  for (;;) {
    const last = elders.at(-1)
    const page = await store.find('elders', { index: 'byCommunity', equal: { communityId, status: 'active' }, ...(last ? { after: { value: last.name, id: last._id } } : {}), limit: PAGE })
    elders.push(...page)
    if (page.length < PAGE) return elders
  }
}
