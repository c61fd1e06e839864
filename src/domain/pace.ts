/** How fast one account may change things: a bound on what a script can leave behind, which nobody who taps ever meets. Reading leaves nothing behind and costs one page, so it has none. */
import { MINUTE, type Instant } from './calendar'
import { absent, add, is, set, type Conditional } from './conditional'

/** One change each ten seconds, on and on; sixty at once, when there was nothing before. */
const EACH = 10_000
const AHEAD = 10 * MINUTE

/** Up to when an account's changes would have lasted, had they come one each ten seconds. */
export type Busy = Instant | undefined

/** Minutes until the next change is welcome; 0 when it is now. */
export const minutesToWait = (busyUntil: Busy, now: Instant): number => Math.max(0, Math.ceil(((busyUntil ?? 0) - AHEAD - now) / MINUTE))

/** Another change was made. Does not hold when another was counted meanwhile; then `countMore` does. */
export const countChange = (busyUntil: Busy, now: Instant): Conditional =>
  busyUntil !== undefined && busyUntil > now ? countMore : { when: { all: { busyUntil: busyUntil === undefined ? absent : is(busyUntil) } }, then: { busyUntil: set(now + EACH) } }

export const countMore: Conditional = { when: { all: {} }, then: { busyUntil: add(EACH) } }

/** Invitations of one account that still hold, used or not: each is a document that outlives it. */
export const MOST_INVITATIONS = 20
