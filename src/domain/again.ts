/** An event held once more: everything as it was but the dates, which lie whole weeks later. */
import { DAY, type Instant } from './calendar'
import type { EventContent } from './event'

const WEEK = 7 * DAY

/** On the same weekday at the same hour, in the first week after the earlier one in which people can still sign up; the sign-up moves along. */
export function heldAgain(content: EventContent, now: Instant): EventContent {
  const weeks = Math.max(1, Math.floor((now - content.closesAt) / WEEK) + 1)
  const later = (moment: Instant) => moment + weeks * WEEK
  return { ...content, startAt: later(content.startAt), endAt: later(content.endAt), opensAt: later(content.opensAt), closesAt: later(content.closesAt) }
}
