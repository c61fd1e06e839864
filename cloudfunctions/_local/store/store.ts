/** The embedded document store: one process, one folder, MongoDB's language, nothing acknowledged that is not on disk. */
import { requestFailed } from './errors'
import type { Change, Counted, FindOptions, Found, Guard, Id, Modified, ModifiedOne, ModifyOptions, Query, Removed, StoreOptions } from './types'

export { StoreError } from './errors'
export type { Change, Counted, Doc, FindOptions, Found, Guard, Id, IndexSpec, Modified, ModifiedOne, ModifyOptions, Query, Removed, StoreOptions } from './types'

/** What may be done inside a transaction. Everything is synchronous; a conflict or a failed write ends the transaction. */
export type Transaction = {
  find(name: string, query: Query, options?: FindOptions): Found
  insert(name: string, documents: readonly Record<string, unknown>[]): readonly Id[]
  modify(name: string, query: Query, change: Change, options: ModifyOptions): Modified
  modifyAndReturn(name: string, query: Query, change: Change): ModifiedOne
  remove(name: string, query: Query, options: { readonly multi: boolean }): Removed
}

const pending = (): never => {
  throw requestFailed('this part of the store is being built')
}

export class Store {
  private constructor(readonly dir: string, readonly options: StoreOptions) {}

  static open(_dir: string, _options: StoreOptions): Promise<Store> {
    return pending()
  }

  collections(): readonly string[] {
    return pending()
  }

  createCollection(_name: string): Promise<void> {
    return pending()
  }

  find(_name: string, _query: Query, _options: FindOptions = {}): Found {
    return pending()
  }

  count(_name: string, _query: Query): Counted {
    return pending()
  }

  aggregate(_name: string, _pipeline: readonly Record<string, unknown>[]): Found {
    return pending()
  }

  insert(_name: string, _documents: readonly Record<string, unknown>[]): Promise<readonly Id[]> {
    return pending()
  }

  modify(_name: string, _query: Query, _change: Change, _options: ModifyOptions): Promise<Modified> {
    return pending()
  }

  modifyAndReturn(_name: string, _query: Query, _change: Change): Promise<ModifiedOne> {
    return pending()
  }

  remove(_name: string, _query: Query, _options: { readonly multi: boolean }): Promise<Removed> {
    return pending()
  }

  begin(): string {
    return pending()
  }

  within(_transactionId: string): Transaction {
    return pending()
  }

  commit(_transactionId: string): Promise<void> {
    return pending()
  }

  abort(_transactionId: string): void {
    return pending()
  }

  dropAll(): Promise<void> {
    return pending()
  }

  close(): Promise<void> {
    return pending()
  }

  breakGuard(_guard: Guard): void {
    return pending()
  }
}
