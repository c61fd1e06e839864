/** The embedded document store: one process, one folder, MongoDB's language, nothing acknowledged that is not on disk. */
import { aggregate } from './aggregate'
import { Disk } from './disk'
import { transactionMissing } from './errors'
import { Locks } from './locks'
import { insert, modify, modifyAndReturn, remove } from './operations'
import { Queue } from './queue'
import { Transaction } from './transaction'
import { View } from './view'
import { PlainWriter } from './writer'
import type { Broken } from '../guards'
import type { Pipeline } from './mingo'
import type { Change, Counted, FindOptions, Found, Id, Modified, ModifiedOne, ModifyOptions, Query, Removed, StoreOptions } from './types'
import type { Writer } from './writer'

export { StoreError } from './errors'
export type { Transaction } from './transaction'
export type { Change, Cost, Counted, Doc, FindOptions, Found, Id, IndexSpec, Modified, ModifiedOne, ModifyOptions, Query, Removed, StoreOptions } from './types'

const LOCK_WAIT_MS = 5000
/** CloudBase's own limit. */
export const TRANSACTION_LIFE_MS = 30_000

export class Store {
  private readonly locks = new Locks()
  private readonly transactions = new Map<string, Transaction>()
  private readonly queue: Queue
  private readonly nextSeq: () => number

  private constructor(private readonly disk: Disk, loaded: View, lastSeq: number, private readonly broken: Broken, private readonly options: StoreOptions) {
    this.queue = new Queue(loaded, disk, options.lockWaitMs ?? LOCK_WAIT_MS, broken)
    let seq = lastSeq
    this.nextSeq = () => ++seq
  }

  /** Reads the folder, or begins one. A folder can be open once at a time. */
  static async open(dir: string, options: StoreOptions): Promise<Store> {
    const disk = await Disk.open(dir, options.sync === true)
    const broken: Broken = options.broken ?? new Set()
    const view = View.empty({ indexes: options.indexes, broken })
    let lastSeq = 0
    try {
      await disk.load({
        collection: name => view.adopt(name),
        document: (name, seq, document) => {
          view.load(name, seq, document)
          lastSeq = Math.max(lastSeq, seq)
        },
        progress: documents => options.onProgress?.(documents)
      })
    } catch (error) {
      await disk.close()
      throw error
    }
    return new Store(disk, view, lastSeq, broken, options)
  }

  collections(): readonly string[] {
    return this.view().names
  }

  createCollection(name: string): Promise<void> {
    return this.queue.write(view => view.create(name))
  }

  find(name: string, query: Query, options: FindOptions = {}): Found {
    return this.view().find(name, query, options)
  }

  count(name: string, query: Query): Counted {
    const { hits, ...cost } = this.view().search(name, query)
    return { total: hits.length, ...cost }
  }

  aggregate(name: string, pipeline: Pipeline): Found {
    return aggregate(this.view(), name, pipeline)
  }

  /** All of them or none. */
  insert(name: string, documents: readonly Record<string, unknown>[]): Promise<readonly Id[]> {
    return this.write(writer => insert(writer, name, documents))
  }

  modify(name: string, query: Query, change: Change, options: ModifyOptions): Promise<Modified> {
    return this.write(writer => modify(writer, name, query, change, options))
  }

  modifyAndReturn(name: string, query: Query, change: Change): Promise<ModifiedOne> {
    return this.write(writer => modifyAndReturn(writer, name, query, change))
  }

  remove(name: string, query: Query, options: { readonly multi: boolean }): Promise<Removed> {
    return this.write(writer => remove(writer, name, query, options))
  }

  begin(): string {
    this.queue.refuseIfUnusable()
    const around = { live: () => this.view(), head: () => this.queue.head, nextSeq: this.nextSeq, locks: this.locks, broken: this.broken }
    const transaction = new Transaction(around, this.options.transactionLifeMs ?? TRANSACTION_LIFE_MS)
    this.transactions.set(transaction.id, transaction)
    void transaction.ended.then(() => this.transactions.delete(transaction.id))
    return transaction.id
  }

  within(transactionId: string): Transaction {
    const transaction = this.transactions.get(transactionId)
    if (transaction?.isOpen) return transaction
    // without the guard another one takes its place
    if (this.broken.has('ended')) return this.within(this.begin())
    throw transactionMissing()
  }

  async commit(transactionId: string): Promise<void> {
    const transaction = this.within(transactionId)
    transaction.seal()
    try {
      if (!transaction.isEmpty) await this.queue.write(view => transaction.replay(view))
    } finally {
      transaction.end()
    }
  }

  abort(transactionId: string): void {
    this.within(transactionId).end()
  }

  /** Ends all transactions and leaves the declared collections, empty. */
  async dropAll(): Promise<void> {
    this.endTransactions()
    await this.queue.write(view => view.clear())
  }

  /** Answers what has been asked, then lets go of the folder. */
  async close(): Promise<void> {
    this.endTransactions()
    await this.queue.close()
    await this.disk.close()
  }

  private view(): View {
    this.queue.refuseIfUnusable()
    return this.queue.live
  }

  private write<Result>(work: (writer: Writer) => Result): Promise<Result> {
    return this.queue.write(view => work(new PlainWriter(view, this.nextSeq, this.locks, !this.broken.has('waiting'))))
  }

  private endTransactions(): void {
    for (const transaction of this.transactions.values()) if (transaction.isOpen) transaction.end()
  }
}
