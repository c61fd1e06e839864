/** How fast one account may do things: a bound on what a script can leave behind, which nobody who taps ever meets. Reading leaves nothing behind and costs one page, so it has none. */
import { HOUR, MINUTE, type Instant } from './calendar'
import { absent, add, is, set, type Conditional } from './conditional'

/** One each so often, on and on; and as many at once as fit into the time ahead, when there was nothing before. */
export type Pace = { readonly each: number; readonly ahead: number }

/** One change each ten seconds; sixty at once. */
export const CHANGES: Pace = { each: 10_000, ahead: 10 * MINUTE }

/** Up to when it would have lasted, had it been done at its pace. */
export type Busy = Instant | undefined

/** Minutes until the next one is welcome; 0 when it is now. */
export const minutesToWait = (busyUntil: Busy, now: Instant, { ahead }: Pace = CHANGES): number => Math.max(0, Math.ceil(((busyUntil ?? 0) - ahead - now) / MINUTE))

/** Another change was made. Does not hold when another was counted meanwhile; then `countMore` does. */
export const countChange = (busyUntil: Busy, now: Instant): Conditional =>
  busyUntil !== undefined && busyUntil > now ? countMore : { when: { all: { busyUntil: busyUntil === undefined ? absent : is(busyUntil) } }, then: { busyUntil: set(now + CHANGES.each) } }

export const countMore: Conditional = { when: { all: {} }, then: { busyUntil: add(CHANGES.each) } }

/** Up to when another one would last. */
export const busyAfter = (busyUntil: Busy, now: Instant, { each }: Pace = CHANGES): Instant => Math.max(busyUntil ?? 0, now) + each

/** An invitation holds three days and can be used once (access.md, "Signed things"). */
export const INVITATION_LIFE = 72 * HOUR

/** Of an account no more than so many invitations hold at once: half of them may be written at one stroke, the other half one by one while those live. */
const invitationsThatHold = (most: number): Pace => ({ each: INVITATION_LIFE / (most / 2), ahead: (INVITATION_LIFE / (most / 2)) * (most / 2 - 1) })

/** A family is one household; an office gives a community its staff, grid workers and a captain for every building within a day. */
export const INVITATIONS = { family: { most: 20, field: 'familyInvitedUntil', pace: invitationsThatHold(20) }, role: { most: 400, field: 'roleInvitedUntil', pace: invitationsThatHold(400) } } as const
export type InvitationKind = keyof typeof INVITATIONS

/** One more invitation is about to be written: counted before, and only while nobody else has counted one since, so that a crowd has no more than come one after the other. */
export function countInvitation(kind: InvitationKind, until: Busy, now: Instant): Conditional {
  const { field, pace } = INVITATIONS[kind]
  return { when: { all: { [field]: until === undefined ? absent : is(until) } }, then: { [field]: set(busyAfter(until, now, pace)) } }
}
