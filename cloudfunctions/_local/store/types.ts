/** The words the store speaks with its callers: documents, queries, answers. */
import type { ObjectId } from 'bson'
import type { Broken } from '../guards'

export type Id = string | number | ObjectId

/** As stored: deeply frozen, so it is handed out as it is and never copied. */
export type Doc = Readonly<Record<string, unknown>> & { readonly _id: Id }

/** A MongoDB query. The caller has revived Date, ObjectId and RegExp. */
export type Query = Readonly<Record<string, unknown>>

/** MongoDB update operators, or a whole document where something is replaced. */
export type Change = Readonly<Record<string, unknown>>

export type Sort = Readonly<Record<string, 1 | -1>>

export type FindOptions = {
  readonly sort?: Sort | undefined
  readonly skip?: number | undefined
  readonly limit?: number | undefined
  readonly projection?: Readonly<Record<string, unknown>> | undefined
}

/** `examined` counts every document the filter saw; `index` null means that none narrowed what was read, so the filter had to see whatever there was. */
export type Cost = { readonly examined: number; readonly index: string | null }

export type Found = Cost & { readonly documents: readonly Doc[] }

/** Without `merge` the whole document is replaced, and `updated` counts it even if nothing differs; with `merge` it counts real changes. */
export type ModifyOptions = { readonly multi?: boolean | undefined; readonly merge?: boolean | undefined; readonly upsert?: boolean | undefined }

export type Modified = Cost & { readonly updated: number; readonly upsertId?: Id }
export type ModifiedOne = Cost & { readonly updated: number; readonly document: Doc | null }
export type Removed = Cost & { readonly deleted: number }
export type Counted = Cost & { readonly total: number }

export type IndexSpec = { readonly name: string; readonly keys: readonly (readonly [path: string, direction: 1 | -1])[]; readonly unique?: boolean }

export type StoreOptions = {
  readonly indexes: Readonly<Record<string, readonly IndexSpec[]>>
  readonly sync?: boolean
  readonly lockWaitMs?: number
  readonly transactionLifeMs?: number
  /** For negative controls. What a guard let through stays until the store is opened again. */
  readonly broken?: Broken
  readonly onProgress?: (documents: number) => void
}
