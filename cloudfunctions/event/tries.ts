/** Guesses are counted before they are looked at, so that a crowd of them has no more than one after the other. */
import { HOUR, type Instant } from '@domain/calendar'
import { add, below } from '@domain/conditional'
import type { EventId, OpenId } from '@domain/ids'
import type { Tries } from '@kernel/documents'
import type { Store } from '@kernel/store'

/** Wrong digits that one account may type in an hour at one event: few digits are soon guessed. */
const MOST_TRIES = 20

export function triesOf(openid: OpenId, eventId: EventId, now: Instant): Tries {
  const hour = now - (now % HOUR)
  return { _id: `${openid}:${eventId}:${hour}`, hour, count: 1 }
}

/** Counts one more try, unless there were too many. */
export async function countTry(store: Store, tries: Tries): Promise<boolean> {
  const oneMore = () => store.updateIf('tries', tries._id, { all: { count: below(MOST_TRIES) } }, { count: add(1) })
  // another phone of the same account may have been the first of this hour
  return (await oneMore()) || (await store.insert('tries', tries)) === 'inserted' || oneMore()
}

/** Right ones do not count. */
export const takeBackTry = (store: Store, { _id }: Tries): Promise<boolean> => store.updateIf('tries', _id, { all: {} }, { count: add(-1) })
