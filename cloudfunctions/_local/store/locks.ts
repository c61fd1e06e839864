/** Which transaction is changing which unique key, from its first write until it has ended. */
import type { Claim } from './collection'

/** A transaction, as far as those who wait for it are concerned. */
export type Holder = { readonly ended: Promise<void> }

/** Thrown to leave the queue: whoever wants to write comes back when the holder has ended. */
export class Locked extends Error {
  constructor(readonly released: Promise<void>) {
    super('locked by a transaction')
  }
}

const lockKey = (collection: string, { index, key }: Claim): string => `${collection}\0${index}\0${key}`

export class Locks {
  private readonly held = new Map<string, Holder>()

  get idle(): boolean {
    return this.held.size === 0
  }

  holderOf(collection: string, claim: Claim): Holder | undefined {
    return this.held.get(lockKey(collection, claim))
  }

  take(collection: string, claim: Claim, holder: Holder): void {
    this.held.set(lockKey(collection, claim), holder)
  }

  release(collection: string, claim: Claim, holder: Holder): void {
    if (this.holderOf(collection, claim) === holder) this.held.delete(lockKey(collection, claim))
  }
}
