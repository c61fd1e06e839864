/** The law of the database written as a type: what a handler can ask of it, and nothing that the platform does not keep. */
import type { Change, Condition, Conditional } from '@domain/conditional'
import type { CollectionName, IndexName } from './collections'
import type { DocumentOf } from './documents'

type Scalar = string | number | boolean

/** A query by one index: its first keys equal, the next one within bounds, in the order of the index or against it. */
export type Search<Collection extends CollectionName> = {
  readonly index: IndexName<Collection>
  /** `null` is said of a field that is not there. */
  readonly equal?: Readonly<Record<string, Scalar | null | readonly Scalar[]>>
  /** Bounds of the key after the equal ones; `from` inclusive, `until` exclusive. */
  readonly from?: Scalar
  readonly until?: Scalar
  /** Begin after the document that has this value in the bounded key and this id. */
  readonly after?: { readonly value: Scalar; readonly id: string }
  readonly order?: 'forward' | 'backward'
  readonly limit: number
}

export interface Reader {
  /** The document, or null when there is none. */
  get<C extends CollectionName>(collection: C, id: string): Promise<DocumentOf<C> | null>
}

export interface Store extends Reader {
  /** Only these fields of the document, or null when there is none: what else it holds does not leave the database. */
  getPart<C extends CollectionName, Field extends keyof DocumentOf<C> & string>(collection: C, id: string, fields: readonly Field[]): Promise<Pick<DocumentOf<C>, Field> | null>
  /** Those of the ids that exist, in the order of the ids. At most 1000 ids, one call of the database. */
  getMany<C extends CollectionName>(collection: C, ids: readonly string[]): Promise<readonly DocumentOf<C>[]>
  find<C extends CollectionName>(collection: C, search: Search<C>): Promise<readonly DocumentOf<C>[]>
  /** Writes a new document; one that is there already stays as it is. */
  insert<C extends CollectionName>(collection: C, document: DocumentOf<C>): Promise<'inserted' | 'exists'>
  /** Writes those of the documents whose ids are not there, at most 1000 in one step; for ids that nobody else writes at the same moment. */
  insertMissing<C extends CollectionName>(collection: C, documents: readonly DocumentOf<C>[]): Promise<void>
  /** Changes one document in one atomic step while the condition holds, and tells whether it did: false as well for a change to what is there already. */
  updateIf(collection: CollectionName, id: string, when: Condition, then: Change): Promise<boolean>
  /** The same for a conditional change that a rule has made. */
  apply(collection: CollectionName, id: string, step: Conditional): Promise<boolean>
  /** Takes a document away for good; one that is not there is no error. */
  remove(collection: CollectionName, id: string): Promise<void>
  /**
   * By-id work on a few documents, all or nothing. `work` is run again, after a pause, on every shape of conflict: it must have no effect outside.
   * Never for a hot document: a crowd would be refused by its lock.
   */
  transaction<Result>(work: (within: Transaction) => Promise<Result>): Promise<Result>
}

export interface Transaction extends Reader {
  insert<C extends CollectionName>(collection: C, document: DocumentOf<C>): Promise<void>
  /** Changes a document that was read before in this transaction. */
  update(collection: CollectionName, id: string, change: Change): Promise<void>
}
