/** Telling everybody inside an event, seated or waiting, who signed up on a phone; whom it reached is noted. */
import type { OpenId } from '@domain/ids'
import type { Registration } from '@domain/registration'
import type { SeatBook } from '@domain/seatBook'
import type { Context } from '@kernel/handle'
import type { Notice } from '@kernel/notices'
import { noteReached } from './deliveries'

/** As many as one call of the database gives by id. */
const BATCH = 100

export async function tellInside(context: Pick<Context, 'store' | 'notices' | 'now'>, book: SeatBook, news: (registration: Registration, to: OpenId) => Notice): Promise<void> {
  const { store, notices } = context
  const inside = [...Object.keys(book.seated), ...book.waiting.map(({ id }) => id)]
  for (let from = 0; from < inside.length; from += BATCH) {
    const registrations = await store.getMany('registrations', inside.slice(from, from + BATCH))
    const told = await Promise.all(registrations.map(async (registration) => (registration.account !== null && (await notices.send(news(registration, registration.account))) === 'sent' ? [registration._id] : [])))
    await noteReached(context, book._id, told.flat())
  }
}
