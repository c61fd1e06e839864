/** When the desk is open, and how somebody is found there (state-machines.md §2.3). */
import type { Instant } from './calendar'
import { accept, refuse, type Decision } from './decision'
import { CHECK_IN_LEAD, type EventFacts } from './event'

export const checkInMethods = ['staff_scan', 'digits', 'lookup', 'self_scan'] as const
export type CheckInMethod = (typeof checkInMethods)[number]

export const checkInRefusals = ['too_early', 'over', 'not_seated'] as const
export type CheckInRefusal = (typeof checkInRefusals)[number]

type Facts = Pick<EventFacts, 'status' | 'startAt' | 'endAt'> & { /** Where it is known what was done with the event and when. */ readonly deeds?: EventFacts['deeds'] }

// whoever was there before staff closed the event was there, however late the phone brings it
const wasOn = ({ status, deeds }: Facts, at: Instant): boolean =>
  status === 'published' || ((status === 'finished' || status === 'archived') && deeds?.some((deed) => deed.what === 'finished' && at < deed.at) === true)

/** From an hour before the start until the end, while the event was on. */
export function decideCheckIn(event: Facts, now: Instant): Decision<true, 'too_early' | 'over'> {
  if (!wasOn(event, now) || now >= event.endAt) return refuse('over')
  return now < event.startAt - CHECK_IN_LEAD ? refuse('too_early', { opensAt: event.startAt - CHECK_IN_LEAD }) : accept(true)
}

/** Until staff close the event: by then it is fixed who came, and who is given what for it (state-machines.md §2.2). Past the end, because that is when the list is looked through. */
export const decideTakingBack = (event: Facts, now: Instant): Decision<true, 'over'> => (wasOn(event, now) ? accept(true) : refuse('over'))
