/** Records that no book names: their request was cut off before the seat, and was never repeated. */
import { MINUTE } from '@domain/calendar'
import { below, set } from '@domain/conditional'
import { standingOf } from '@domain/seatBook'
import type { Context } from '@kernel/handle'

/** A phone repeats a request within seconds; after this long nobody will. */
const PATIENCE = 30 * MINUTE
const MOST = 100
const JOB = 'sweepRegistrations'

export async function sweepRegistrations({ store, now }: Pick<Context, 'store' | 'now'>): Promise<number> {
  const doneUntil = (await store.get('jobs', JOB))?.doneUntil ?? 0
  const until = now - PATIENCE
  const registrations = await store.find('registrations', { index: 'byAt', from: doneUntil, until, limit: MOST })
  const books = new Map((await store.getMany('seatBooks', [...new Set(registrations.map(({ eventId }) => eventId))])).map((book) => [book._id, book]))
  const stray = registrations.filter(({ _id, eventId }) => {
    const book = books.get(eventId)
    return !book || standingOf(book, _id).at === 'none'
  })
  for (const { _id } of stray) await store.remove('registrations', _id)

  // a full page may end in the middle of one moment, so the next begins there again
  const reached = registrations.length === MOST ? Math.max(doneUntil, registrations.at(-1)?.at ?? until) : until
  if ((await store.insert('jobs', { _id: JOB, doneUntil: reached })) === 'exists') await store.updateIf('jobs', JOB, { all: { doneUntil: below(reached) } }, { doneUntil: set(reached) })
  return stray.length
}
