/** What was done without a network: which of the phone's times count, and how late it may come (access.md, "Signed things"). */
import { DAY, type Instant } from './calendar'
import type { Scope } from './roles'

/** What a phone brings later than this was made under no list that still holds. */
export const LATE_DAYS = 7
/** Where what comes later still is kept for a reviewer, it is for so long after the end of a term. */
export const KEPT_DAYS = 90

/** A list that the server gave to one account for one place, such as an event: whoever holds it may work there without a network. `within` is whose place that is, such as a community. */
export type GivenList = { readonly place: Scope; readonly within: Scope; readonly at: Instant }

/** That something happened at a place, at a moment that is believed. */
export type Happened = { readonly place: Scope; readonly within: Scope; readonly at: Instant }

/** What a phone says of when it was done counts while its list holds, and never before the list was given; null where nothing vouches for the phone. */
export function happened(list: GivenList | null, madeAt: Instant, now: Instant): Happened | null {
  if (!list || madeAt < list.at || now > list.at + LATE_DAYS * DAY) return null
  // a phone whose clock is ahead did it now at the latest
  return { place: list.place, within: list.within, at: Math.min(madeAt, now) }
}

/** When it happened at this place: as the phone said where that is believed, else when it arrived. */
export const momentOf = (believed: Happened | null, { kind, id }: Scope, now: Instant): Instant => (believed && believed.place.kind === kind && believed.place.id === id ? believed.at : now)
