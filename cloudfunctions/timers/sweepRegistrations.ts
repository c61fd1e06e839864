/** Records that nobody needs: their request was cut off before the seat and never repeated, or whoever made it deleted themselves in the same moment. */
import { MINUTE, type Instant } from '@domain/calendar'
import { atMost, set } from '@domain/conditional'
import type { RegistrationId } from '@domain/ids'
import { abandoned, hasLapsed, lapse, standingOf, type SeatBook } from '@domain/seatBook'
import type { Store } from '@kernel/store'
import { giveUp } from '../event/seats'
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
  const accounts = new Set((await store.getMany('accounts', [...new Set(registrations.flatMap(({ account }) => account ?? []))])).map(({ _id }) => _id))
  let swept = 0
  for (const { _id, eventId, account } of registrations) {
    const book = books.get(eventId)
    // whoever holds a place deletes no account, so both were done in one moment
    const leftBehind = account !== null && !accounts.has(account)
    if (!(await isStray(store, book, _id, now)) && !(book && leftBehind && (await isFreed(store, book, _id, now)))) continue
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

/** Gives the place of people without a name to whoever waits, unless the event is past: then their account went as it may, and the record stays for the counts. */
async function isFreed(store: Store, book: SeatBook, id: RegistrationId, now: Instant): Promise<boolean> {
  const { at } = standingOf(book, id)
  const event = at === 'seated' || at === 'waiting' ? await store.get('events', book._id) : null
  return event?.status === 'published' && event.endAt > now && (await giveUp(store, book, id, abandoned(now))).accepted
}
