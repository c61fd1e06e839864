/** What is kept of people, and how long (data.md §3.7): asked by the clock that takes it away, and by every text that promises it. */
import { DAY, type Instant } from './calendar'
import type { EventFacts } from './event'
import type { Participant } from './registration'

/** After the end of an event: its list of names is closed and it is archived; parties with somebody under age are forgotten; all others are. */
export const ROSTER_DAYS = 30
export const MINORS_DAYS = 90
export const ADULTS_DAYS = 180
/** Photographs that were released: a child may be in any of them, so they go when the child's name does. What nobody released goes when the list of names is closed. */
export const PHOTO_DAYS = MINORS_DAYS

/** What was heard at a door, after the visit; and after it was confirmed that the elder has died or moved. */
export const HEARD_DAYS = 365
export const HEARD_DEPARTED_DAYS = 30
/** Who got what, for whoever audits what was given: after the campaign was closed. No three years are longer. */
export const PORTION_DAYS = 3 * 366

/** Who stood on the roll of a ballot and what lay in its box, after the round was opened; the count stays. */
export const BALLOT_DAYS = 365
/** Who asked for something in the suggestion book. No three years are longer. */
export const SUGGESTION_DAYS = 3 * 366

/** What a captain's points rest on, after their last office. No three years are longer. */
export const LEDGER_DAYS = 3 * 366

/** Who looked at what is sensitive. No three years are longer. */
export const AUDIT_YEARS = 3
export const AUDIT_DAYS = AUDIT_YEARS * 366
/** Network logs, which refused calls are, are kept six months (Cybersecurity Law, W23). No six months are longer. */
export const DENIAL_DAYS = 184
/** Guesses at a desk count within their hour, those at an invitation within their day. */
export const TRIES_DAYS = 1
/** After it could be used for the last time. */
export const INVITATION_DAYS = 30

/** Whatever lies before this moment has been kept for so many days. */
export const keptFor = (days: number, now: Instant): Instant => now - days * DAY

/** A family is forgotten as early as its child would be: what is known of a parent tells of the child. */
export const daysKept = (participants: readonly Pick<Participant, 'adult'>[]): number => (participants.every(({ adult }) => adult) ? ADULTS_DAYS : MINORS_DAYS)

/** Whether staff still see the names of an event. */
export const rosterIsOpen = (event: Pick<EventFacts, 'status' | 'endAt'>, now: Instant): boolean => event.status !== 'archived' && event.endAt >= keptFor(ROSTER_DAYS, now)
