/** Whom the news of an event did not reach, so that somebody calls. What arrived is noted and nothing else: whatever is cut off leaves a call too many, never one too few. */
import type { Instant } from './calendar'
import { set, type Change } from './conditional'
import { callingOff, type EventFacts } from './event'
import type { EventId, RegistrationId } from './ids'
import { openQuestion } from './moving'
import type { Registration } from './registration'
import { standingOf, type SeatBook } from './seatBook'

export const newsKinds = ['cancelled', 'changed', 'promoted'] as const
export type NewsKind = (typeof newsKinds)[number]

/** When WeChat last brought something to a party of the event; its page shows all that was news by then. */
export type Deliveries = { readonly _id: EventId; readonly reached: Readonly<Record<RegistrationId, Instant>> }

type Told = Pick<EventFacts, 'status' | 'deeds' | 'movedAt' | 'endAt'>

/** What a party inside has still to hear, the gravest first; null when there is nothing, and once the event would be over. */
export function unheard(event: Told, book: SeatBook, registration: Pick<Registration, '_id' | 'at'>, reachedAt: Instant, now: Instant): NewsKind | null {
  const { _id: id, at: signedUpAt } = registration
  const standing = standingOf(book, id).at
  if (now >= event.endAt || (standing !== 'seated' && standing !== 'waiting')) return null
  const off = callingOff(event)
  if (off) return reachedAt < off.at ? 'cancelled' : null
  if (event.status !== 'published') return null
  if (reachedAt < (openQuestion(event, book, registration) ?? 0)) return 'changed'
  // a sign-up that was cut off and repeated looks as if it had waited
  const seatedAt = book.seated[id]?.at ?? 0
  return seatedAt > signedUpAt && reachedAt < seatedAt ? 'promoted' : null
}

/** How a party has yet to hear it. `by_number`: WeChat brought it to whoever has the telephone that staff wrote down, and nobody vouches for what staff wrote. */
export type MissKind = 'no_wechat' | 'not_delivered' | 'by_number'

/** Somebody to call, and why; null where whoever signed up has heard everything themselves. */
export function missed(event: Told, book: SeatBook, registration: Pick<Registration, '_id' | 'at' | 'account'>, reachedAt: Instant, now: Instant): { readonly news: NewsKind; readonly why: MissKind } | null {
  const news = unheard(event, book, registration, reachedAt, now)
  if (news) return { news, why: registration.account === null ? 'no_wechat' : 'not_delivered' }
  const told = registration.account === null ? unheard(event, book, registration, 0, now) : null
  return told && { news: told, why: 'by_number' }
}

export const reach = (parties: readonly RegistrationId[], at: Instant): Change => Object.fromEntries(parties.map((id) => [`reached.${id}`, set(at)]))
