/** All collections as they are at one moment. A view that others may see is never changed: it is forked. */
import { Collection } from './collection'
import { collectionKey, documentKey } from './disk'
import { collectionExists, collectionMissing, requestFailed } from './errors'
import { project } from './mingo'
import { freeze, serialize } from './values'
import type { Broken } from '../guards'
import type { Search, Window } from './collection'
import type { Ops } from './disk'
import type { Doc, FindOptions, Found, IndexSpec, Query } from './types'

/** What all views of a store have in common. */
export type Setting = { readonly indexes: Readonly<Record<string, readonly IndexSpec[]>>; readonly broken: Broken }

const MAX_DOCUMENT_BYTES = 512 * 1024

/** Of which keys a unique index sees to it that they are there once. */
const uniqueKeys = (broken: Broken) => (broken.has('unique') ? 'none' : broken.has('nulls') ? 'whole' : 'all')

const refuseTooLarge = (body: string): void => {
  // a UTF-16 unit becomes three bytes at most
  if (body.length * 3 <= MAX_DOCUMENT_BYTES) return
  const bytes = Buffer.byteLength(body)
  if (bytes > MAX_DOCUMENT_BYTES) throw requestFailed(`A document may have ${MAX_DOCUMENT_BYTES} bytes; this one has ${bytes}.`)
}

export class View {
  private readonly own = new Set<string>()
  private readonly staged = new Map<string, string | null>()

  private constructor(private readonly setting: Setting, private readonly collections: Map<string, Collection>) {}

  /** The collections that are declared, without documents. */
  static empty(setting: Setting): View {
    return new View(setting, new Map(Object.entries(setting.indexes).map(([name, specs]) => [name, Collection.empty(name, specs)])))
  }

  /** Costs a copy of the table of collections; trees are copied when they are written. */
  fork(): View {
    return new View(this.setting, new Map(this.collections))
  }

  get ops(): Ops {
    return this.staged
  }

  get names(): readonly string[] {
    return [...this.collections.keys()]
  }

  get size(): number {
    let documents = 0
    for (const collection of this.collections.values()) documents += collection.size
    return documents
  }

  collection(name: string): Collection {
    if (this.setting.broken.has('collections') && !this.has(name)) this.adopt(name)
    const collection = this.collections.get(name)
    if (!collection) throw collectionMissing(name)
    return collection
  }

  has(name: string): boolean {
    return this.collections.has(name)
  }

  create(name: string): void {
    if (this.has(name) && this.setting.broken.has('createOnce')) return
    if (this.has(name)) throw collectionExists()
    if (name === '' || name.includes('\0') || name.includes('$')) throw requestFailed(`Invalid collection name: ${JSON.stringify(name)}`)
    this.adopt(name)
    this.staged.set(collectionKey(name), '1')
  }

  /** A collection that the disk knows of. */
  adopt(name: string): void {
    this.collections.set(name, Collection.empty(name, this.setting.indexes[name] ?? []))
    this.own.add(name)
  }

  /** A document that the disk already has. It stays even if it breaks a unique index that was declared, or mended, since. */
  load(name: string, seq: number, document: Doc): void {
    if (!this.has(name)) this.adopt(name)
    this.mine(name).put(seq, freeze(document), 'none')
  }

  /** The only way a document changes; null takes it out. From here on the document is frozen. */
  put(name: string, seq: number, document: Doc | null): void {
    const body = document && serialize(document)
    if (body !== null && !this.setting.broken.has('documentSize')) refuseTooLarge(body)
    this.mine(name).put(seq, freeze(document), uniqueKeys(this.setting.broken))
    this.staged.set(documentKey(name, seq), body)
  }

  /** Nothing is left but the declared collections, empty. */
  clear(): void {
    for (const [name, collection] of this.collections) {
      for (const [seq] of collection.hits()) this.staged.set(documentKey(name, seq), null)
      this.staged.set(collectionKey(name), null)
    }
    this.collections.clear()
    for (const name of Object.keys(this.setting.indexes)) this.adopt(name)
  }

  search(name: string, query: Query, window: Window = {}): Search {
    return this.collection(name).search(query, window, !this.setting.broken.has('indexes'))
  }

  find(name: string, query: Query, { projection, ...window }: FindOptions): Found {
    const { hits, ...cost } = this.search(name, query, window)
    const documents = hits.map(hit => hit.document)
    return { documents: projection ? project(documents, projection) : documents, ...cost }
  }

  private mine(name: string): Collection {
    const collection = this.collection(name)
    if (this.own.has(name)) return collection
    const cloned = collection.clone()
    this.collections.set(name, cloned)
    this.own.add(name)
    return cloned
  }
}
