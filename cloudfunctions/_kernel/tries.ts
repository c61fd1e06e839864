/** Guesses at something short, so many within a span of time. */
import { add, below } from '@domain/conditional'
import { HOUR, type Instant } from '@domain/calendar'
import type { Tries } from './documents'
import type { Store } from './store'

/** Those of the span that this moment lies in; `of` says whose guesses, and at what. */
export function triesOf(of: string, now: Instant, span = HOUR): Tries {
  const hour = now - (now % span)
  return { _id: `${of}:${hour}`, hour, count: 1 }
}

/** Counts one more before it is looked at, unless there were too many: a crowd of guesses has no more than one after the other. */
export async function countTry(store: Store, tries: Tries, most: number): Promise<boolean> {
  const oneMore = () => store.updateIf('tries', tries._id, { all: { count: below(most) } }, { count: add(1) })
  // another phone of the same account may have been the first of this span
  return (await oneMore()) || (await store.insert('tries', tries)) === 'inserted' || oneMore()
}

/** What was right was no guess. */
export const giveBackTry = (store: Store, { _id }: Tries): Promise<boolean> => store.updateIf('tries', _id, { all: {} }, { count: add(-1) })
