/** Records that no book names: their request was cut off before the seat, and was never repeated. */
import { MINUTE } from '@domain/calendar'
import { atMost, set } from '@domain/conditional'
import type { Registration } from '@domain/registration'
import { standingOf } from '@domain/seatBook'
import type { Context } from '@kernel/handle'
import type { Store } from '@kernel/store'

/** A phone repeats a request within seconds; after this long nobody will. */
const PATIENCE = 30 * MINUTE
const MOST = 100
const JOB = 'sweepRegistrations'

export async function sweepRegistrations({ store, now }: Pick<Context, 'store' | 'now'>): Promise<number> {
  const done = await store.get('jobs', JOB)
  const until = now - PATIENCE
  const registrations = await store.find('registrations', { index: 'byAt', ...(done ? { after: { value: done.doneUntil, id: done.lastId } } : { from: 0 }), until, limit: MOST })
  const stray = await notNamed(store, registrations)
  for (const { _id } of stray) await store.remove('registrations', _id)
  // a request that came again meanwhile has its seat, and gets its record back
  const swept = await notNamed(store, stray)
  for (const registration of stray) if (!swept.includes(registration)) await store.insert('registrations', registration)

  const last = registrations.length === MOST ? registrations.at(-1) : undefined
  const reached = { doneUntil: last?.at ?? until, lastId: last?._id ?? '' }
  if ((await store.insert('jobs', { _id: JOB, ...reached })) === 'exists') {
    await store.updateIf('jobs', JOB, { all: { doneUntil: atMost(reached.doneUntil) } }, { doneUntil: set(reached.doneUntil), lastId: set(reached.lastId) })
  }
  return swept.length
}

/** Those that hold nothing by the books as they stand now. */
async function notNamed(store: Store, registrations: readonly Registration[]): Promise<readonly Registration[]> {
  const books = new Map((await store.getMany('seatBooks', [...new Set(registrations.map(({ eventId }) => eventId))])).map((book) => [book._id, book]))
  return registrations.filter(({ _id, eventId }) => {
    const book = books.get(eventId)
    return !book || standingOf(book, _id).at === 'none'
  })
}
