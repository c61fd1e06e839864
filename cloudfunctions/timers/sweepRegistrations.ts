/** Records that no book names: their request was cut off before the seat, and was never repeated. */
import { MINUTE, type Instant } from '@domain/calendar'
import { atMost, set } from '@domain/conditional'
import type { RegistrationId } from '@domain/ids'
import { hasLapsed, lapse, standingOf, type SeatBook } from '@domain/seatBook'
import type { Store } from '@kernel/store'
import type { Clockwork } from './oneByOne'

/** A phone repeats a request within seconds; after this long nobody will. */
const PATIENCE = 30 * MINUTE
const MOST = 100
const JOB = 'sweepRegistrations'

export async function sweepRegistrations({ store, now }: Clockwork): Promise<number> {
  const done = await store.get('jobs', JOB)
  const until = now - PATIENCE
  const registrations = await store.find('registrations', { index: 'byAt', ...(done ? { after: { value: done.doneUntil, id: done.lastId } } : { from: 0 }), until, limit: MOST })
  const books = new Map((await store.getMany('seatBooks', [...new Set(registrations.map(({ eventId }) => eventId))])).map((book) => [book._id, book]))
  let swept = 0
  for (const { _id, eventId } of registrations) {
    if (!(await isStray(store, books.get(eventId), _id, now))) continue
    await store.remove('registrations', _id)
    swept += 1
  }

  const last = registrations.length === MOST ? registrations.at(-1) : undefined
  const reached = { doneUntil: last?.at ?? until, lastId: last?._id ?? '' }
  if (done) await store.updateIf('jobs', JOB, { all: { doneUntil: atMost(reached.doneUntil) } }, { doneUntil: set(reached.doneUntil), lastId: set(reached.lastId) })
  else await store.insert('jobs', { _id: JOB, ...reached })
  return swept
}

/** Whether nothing of this party need be kept: from then on the book takes it in no more, so no place is ever without its record. */
async function isStray(store: Store, book: SeatBook | undefined, id: RegistrationId, now: Instant): Promise<boolean> {
  if (!book || hasLapsed(book, id)) return true
  return standingOf(book, id).at === 'none' && store.apply('seatBooks', book._id, lapse(id, now))
}
