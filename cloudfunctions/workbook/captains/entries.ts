/** The entries of the suggestion book of one year. */
import { startOfDay } from '@domain/calendar'
import type { CommunityId } from '@domain/ids'
import type { Suggestion } from '@domain/suggestion'
import type { Store } from '@kernel/store'

const PAGE = 1000

/** The first first, however many they are; what is only handed over stands in no book. */
export async function entriesOf(store: Store, communityId: CommunityId, year: number): Promise<readonly Suggestion[]> {
  const all: Suggestion[] = []
  for (;;) {
    const last = all.at(-1)
    const page = await store.find('suggestions', { index: 'byYear', equal: { communityId }, from: startOfDay(`${year}-01-01`), until: startOfDay(`${year + 1}-01-01`), ...(last ? { after: { value: last.at, id: last._id } } : {}), limit: PAGE })
    all.push(...page)
    if (page.length < PAGE) return all.filter(({ captainId }) => captainId !== undefined)
  }
}
