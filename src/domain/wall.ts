/** The word on the wall, by which people check themselves in: a new one every minute, and how long each is good for (access.md, "Signed things"). */
import { MINUTE, type Instant } from './calendar'

/** A word is shown for one window and taken for two: whoever is slow with a phone is not sent back to the wall. */
export const WINDOW = MINUTE
const WINDOWS = 2
/** How long a word is still known as one that was, so that it can be said that it is over and not that it is wrong. */
const REMEMBERED = 15

/** Words are counted from the beginning of time. */
export type WallWindow = number

export const windowAt = (now: Instant): WallWindow => Math.floor(now / WINDOW)
export const isGood = (shown: WallWindow, now: Instant): boolean => shown <= windowAt(now) && shown > windowAt(now) - WINDOWS

/** The words that are good now, and those that no longer are. */
export const goodWindows = (now: Instant): readonly WallWindow[] => Array.from({ length: WINDOWS }, (_, back) => windowAt(now) - back)
export const pastWindows = (now: Instant): readonly WallWindow[] => Array.from({ length: REMEMBERED }, (_, back) => windowAt(now) - WINDOWS - back)

/** What somebody held up, or typed, comes to. */
export type WallVerdict = 'good' | 'expired' | 'wrong'

export const wordRefusals = ['word_expired', 'word_wrong', 'too_many_tries'] as const
export type WordRefusal = (typeof wordRefusals)[number]
