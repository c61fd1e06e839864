/** One transaction: it sees the moment of its first operation and its own writes; who writes a document first, wins. */
import { randomUUID } from 'node:crypto'
import { transactionConflict, transactionMissing } from './errors'
import { insert, modify, modifyAndReturn, remove } from './operations'
import { claimsOf } from './writer'
import type { Broken } from '../guards'
import type { Claim } from './collection'
import type { Holder, Locks } from './locks'
import type { Change, Doc, FindOptions, Found, Id, Modified, ModifiedOne, ModifyOptions, Query, Removed } from './types'
import type { View } from './view'
import type { Transition, Writer } from './writer'

/** What a transaction needs to know of the store around it. */
export type Surroundings = {
  live(): View
  head(): View
  nextSeq(): number
  readonly locks: Locks
  readonly broken: Broken
}

type Put = { readonly name: string; readonly seq: number; readonly document: Doc | null }

/** Everything is synchronous. A conflict, like any failed write, ends the transaction. */
export class Transaction implements Holder {
  readonly id = randomUUID()
  readonly ended: Promise<void>
  private open = true
  private base: View | null = null
  private writer: Writer | null = null
  private readonly puts: Put[] = []
  private readonly claims: (readonly [name: string, claim: Claim])[] = []
  private readonly expiry: NodeJS.Timeout
  private release: () => void = () => undefined

  constructor(private readonly around: Surroundings, lifeMs: number) {
    this.ended = new Promise(resolve => {
      this.release = resolve
    })
    // the real clock: a moved one must not end what is under way
    this.expiry = setTimeout(() => this.expire(), lifeMs).unref()
    if (around.broken.has('firstOperation')) this.begun()
  }

  /** Whether operations are still taken. */
  get isOpen(): boolean {
    return this.open
  }

  find(name: string, query: Query, options: FindOptions = {}): Found {
    const { view } = this.begun()
    return (this.around.broken.has('snapshot') ? this.around.live() : view).find(name, query, options)
  }

  insert(name: string, documents: readonly Record<string, unknown>[]): readonly Id[] {
    return this.write(writer => insert(writer, name, documents))
  }

  modify(name: string, query: Query, change: Change, options: ModifyOptions): Modified {
    return this.write(writer => modify(writer, name, query, change, options))
  }

  modifyAndReturn(name: string, query: Query, change: Change): ModifiedOne {
    return this.write(writer => modifyAndReturn(writer, name, query, change))
  }

  remove(name: string, query: Query, options: { readonly multi: boolean }): Removed {
    return this.write(writer => remove(writer, name, query, options))
  }

  /** From here on nothing is taken any more, and it cannot expire half way. */
  seal(): void {
    this.open = false
    clearTimeout(this.expiry)
  }

  get isEmpty(): boolean {
    return this.puts.length === 0
  }

  /** Does again, on the newest view, what was done on the snapshot. */
  replay(view: View): void {
    // the locks see to it already; this is the second guard
    for (const [name, claim] of this.claims) this.refuseChanged(view, name, claim)
    for (const { name, seq, document } of this.puts) view.put(name, seq, document)
  }

  end(): void {
    this.seal()
    for (const [name, claim] of this.claims) this.around.locks.release(name, claim, this)
    this.release()
  }

  private expire(): void {
    if (!this.around.broken.has('expiry')) this.end()
  }

  private begun(): Writer {
    if (!this.open) throw transactionMissing()
    if (this.writer) return this.writer
    this.base = this.around.live()
    const view = this.base.fork()
    this.writer = { view, nextSeq: this.around.nextSeq, put: (name, seq, transition) => this.put(view, name, seq, transition) }
    return this.writer
  }

  private write<Result>(work: (writer: Writer) => Result): Result {
    try {
      return work(this.begun())
    } catch (error) {
      if (!this.around.broken.has('conflictEnds')) this.end()
      throw error
    }
  }

  private put(view: View, name: string, seq: number, transition: Transition): void {
    for (const claim of claimsOf(view, name, transition)) this.claim(name, claim)
    view.put(name, seq, transition.after)
    this.puts.push({ name, seq, document: transition.after })
  }

  private claim(name: string, claim: Claim): void {
    if (this.around.broken.has('locks')) return
    const holder = this.around.locks.holderOf(name, claim)
    if (holder === this) return
    if (holder) throw transactionConflict()
    if (!this.around.broken.has('freshness')) this.refuseChanged(this.around.head(), name, claim)
    this.around.locks.take(name, claim, this)
    this.claims.push([name, claim])
  }

  private refuseChanged(view: View, name: string, claim: Claim): void {
    if (view.collection(name).holderOf(claim) !== this.base?.collection(name).holderOf(claim)) throw transactionConflict()
  }
}
