/** Finding more than one call of the database gives: on and on until there are enough of those that count, however many stand between them that do not. */
import type { CollectionName } from './collections'
import type { DocumentOf } from './documents'
import type { Search, Store } from './store'

/** As many as one call gives. */
const PAGE = 1000
/** No search asks more often: some thousands of rows that do not count are all that ever stand between. */
const MOST_PAGES = 12

type Wanted<Document> = {
  /** What of a document the index goes on by: the key after the equal ones. */
  readonly by: (document: Document) => string | number
  /** Left out, all of them count. */
  readonly counts?: (document: Document) => boolean
  readonly most: number
}

export async function findThose<C extends CollectionName>(store: Store, collection: C, search: Omit<Search<C>, 'limit'>, { by, counts = () => true, most }: Wanted<DocumentOf<C>>): Promise<readonly DocumentOf<C>[]> {
  const those: DocumentOf<C>[] = []
  let after = search.after
  for (let page = 0; page < MOST_PAGES; page += 1) {
    // where all of them count the first page is all that is read
    const limit = page === 0 ? Math.min(most, PAGE) : PAGE
    const found = await store.find(collection, { ...search, ...(after ? { after } : {}), limit })
    those.push(...found.filter(counts))
    const last = found.at(-1)
    if (!last || found.length < limit || those.length >= most) break
    after = { value: by(last), id: last._id }
  }
  return those.slice(0, most)
}
