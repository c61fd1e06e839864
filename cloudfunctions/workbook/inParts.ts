/** Documents for a sheet, however many: a thousand ids at a time, which is what one call of the database takes. */
import type { CollectionName } from '@kernel/collections'
import type { DocumentOf } from '@kernel/documents'
import type { Store } from '@kernel/store'

const PART = 1000

export async function allOf<C extends CollectionName>(store: Store, collection: C, ids: readonly string[]): Promise<ReadonlyMap<string, DocumentOf<C>>> {
  const all = [...new Set(ids)]
  const parts = await Promise.all(Array.from({ length: Math.ceil(all.length / PART) }, (_, part) => store.getMany(collection, all.slice(part * PART, (part + 1) * PART))))
  return new Map(parts.flat().map((document): readonly [string, DocumentOf<C>] => [document._id, document]))
}
