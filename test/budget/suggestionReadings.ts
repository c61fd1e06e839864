/** Everything about the suggestion book that is asked without changing anything, in a building of its own beside the town. */
import { findSimilar, readBook, readSuggestion } from '@contract/suggestion'
import { findMergeable, listShown, listSuggestions } from '@contract/suggestionDesk'
import { readHanded } from '@contract/suggestionHanded'
import { exportSuggestions, exportYearBook } from '@contract/workbookCaptains'
import type { Endpoint, InputOf } from '@contract/endpoint'
import type { Asked } from '../fixtures/attempts'
import { dataOf } from '../fixtures/ground'
import { aBook, answered, LAMP, type Book } from '../fixtures/suggestionStories'

const asked = <E extends Endpoint>(endpoint: E, who: 'captain' | 'worker' | 'clerk' | 'resident', inputOf: (book: Book) => InputOf<E>, before: (book: Book) => Promise<unknown> = answered): Asked => ({
  endpoint: endpoint.name,
  begin: async (ground, id) => {
    const book = await aBook(ground, id)
    await before(book)
    return { ask: () => ground.call(book[who], endpoint, inputOf(book)) }
  }
})

export const suggestionReadings: readonly Asked[] = [
  asked(readBook, 'captain', ({ buildingId }) => ({ buildingId })),
  asked(findSimilar, 'captain', ({ buildingId }) => ({ buildingId, text: LAMP })),
  asked(readSuggestion, 'captain', ({ suggestionId }) => ({ suggestionId })),
  asked(listSuggestions, 'worker', ({ gridId }) => ({ within: { kind: 'grid' as const, id: gridId }, pile: 'answered' as const })),
  asked(findMergeable, 'clerk', ({ suggestionId }) => ({ suggestionId })),
  asked(listShown, 'resident', ({ communityId }) => ({ communityId })),
  asked(exportSuggestions, 'clerk', ({ communityId }) => ({ communityId, year: 2026 })),
  asked(exportYearBook, 'clerk', ({ communityId }) => ({ communityId, year: 2026 })),
  asked(readHanded, 'resident', () => ({}), async (book) => dataOf(await book.handOver()))
]
