/** When an event moves, each party that signed up before is asked whether it still suits: yes is noted, whoever cannot come leaves, and who says nothing keeps the seat. */
import { is, present, set, type Conditional } from './conditional'
import type { Instant } from './calendar'
import { accept, refuse, type Decision } from './decision'
import type { EventFacts } from './event'
import type { RegistrationId } from './ids'
import type { Registration } from './registration'
import { standingOf, type SeatBook } from './seatBook'

export const answeringRefusals = ['changed_meanwhile', 'over'] as const
export type AnsweringRefusal = (typeof answeringRefusals)[number]

/** The move that a party inside has not answered yet, by its moment; null when there is none. Who signed up after it knew of it. */
export function openQuestion({ status, movedAt }: Pick<EventFacts, 'status' | 'movedAt'>, book: SeatBook, { _id, at }: Pick<Registration, '_id' | 'at'>): Instant | null {
  if (status !== 'published' || movedAt === undefined || at >= movedAt || book.answered[_id] === movedAt) return null
  const standing = standingOf(book, _id).at
  return standing === 'seated' || standing === 'waiting' ? movedAt : null
}

/** Whether a yes to the move of that moment still counts: to the one that was read and no later one, until the event is over. */
export function decideAnswer(event: Pick<EventFacts, 'status' | 'endAt' | 'movedAt'>, movedAt: Instant, now: Instant): Decision<true, AnsweringRefusal> {
  if (event.status !== 'published' || now >= event.endAt) return refuse('over')
  return event.movedAt === movedAt ? accept(true) : refuse('changed_meanwhile')
}

/** It still suits a party that holds a seat, or one that waits. */
export const stillSuits = (book: SeatBook, id: RegistrationId, movedAt: Instant): Conditional => ({
  when: { all: book.seated[id] ? { [`seated.${id}`]: present } : { 'waiting.id': is(id) } },
  then: { [`answered.${id}`]: set(movedAt) }
})
