/** When the desk is open, and how somebody is found there (state-machines.md §2.3). */
import type { Instant } from './calendar'
import { accept, refuse, type Decision } from './decision'
import { CHECK_IN_LEAD, type EventFacts } from './event'

export const checkInMethods = ['staff_scan', 'digits', 'lookup', 'self_scan'] as const
export type CheckInMethod = (typeof checkInMethods)[number]

export const checkInRefusals = ['too_early', 'over', 'not_seated'] as const
export type CheckInRefusal = (typeof checkInRefusals)[number]

/** From an hour before the start until the end, while the event is on. */
export function decideCheckIn(event: Pick<EventFacts, 'status' | 'startAt' | 'endAt'>, now: Instant): Decision<true, 'too_early' | 'over'> {
  if (event.status !== 'published' || now >= event.endAt) return refuse('over')
  return now < event.startAt - CHECK_IN_LEAD ? refuse('too_early', { opensAt: event.startAt - CHECK_IN_LEAD }) : accept(true)
}
