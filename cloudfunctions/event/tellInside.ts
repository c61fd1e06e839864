/** Telling everybody inside an event, seated or waiting, who signed up on a phone. */
import type { OpenId } from '@domain/ids'
import type { Registration } from '@domain/registration'
import type { SeatBook } from '@domain/seatBook'
import type { Context } from '@kernel/handle'
import type { Notice } from '@kernel/notices'

/** As many as one call of the database gives by id. */
const BATCH = 100

export async function tellInside({ store, notices }: Pick<Context, 'store' | 'notices'>, book: SeatBook, news: (registration: Registration, to: OpenId) => Notice): Promise<void> {
  const inside = [...Object.keys(book.seated), ...book.waiting.map(({ id }) => id)]
  for (let from = 0; from < inside.length; from += BATCH) {
    const registrations = await store.getMany('registrations', inside.slice(from, from + BATCH))
    await Promise.all(registrations.map((registration) => (registration.account === null ? null : notices.send(news(registration, registration.account)))))
  }
}
