/** What every write is made of, inside a transaction or outside: find in a view, put into it. */
import { Locked } from './locks'
import type { Claim } from './collection'
import type { Locks } from './locks'
import type { View } from './view'
import type { Doc } from './types'

/** A document before and after; null where there is none. */
export type Transition = { readonly before: Doc | null; readonly after: Doc | null }

export type Writer = {
  readonly view: View
  nextSeq(): number
  put(name: string, seq: number, transition: Transition): void
}

/** The unique keys that a write gives up or takes: nobody else may be changing one of them. */
export const claimsOf = (view: View, name: string, { before, after }: Transition): readonly Claim[] =>
  [before, after].flatMap(document => (document ? view.collection(name).claimsOf(document) : []))

/** Writes straight into the view of a job, and leaves the queue where a transaction holds a lock. */
export class PlainWriter implements Writer {
  constructor(readonly view: View, readonly nextSeq: () => number, private readonly locks: Locks, private readonly waits: boolean) {}

  put(name: string, seq: number, transition: Transition): void {
    if (this.waits && !this.locks.idle) this.refuseLocked(name, transition)
    this.view.put(name, seq, transition.after)
  }

  private refuseLocked(name: string, transition: Transition): void {
    for (const claim of claimsOf(this.view, name, transition)) {
      const holder = this.locks.holderOf(name, claim)
      if (holder) throw new Locked(holder.ended)
    }
  }
}
