/** Telling parties of an event who signed up on a phone: everybody inside, seated or waiting, or some of them. */
import type { OpenId, RegistrationId } from '@domain/ids'
import type { Registration } from '@domain/registration'
import type { SeatBook } from '@domain/seatBook'
import type { Context } from '@kernel/handle'
import type { Notice } from '@kernel/notices'
import { noteReached } from './deliveries'

/** As many as one call of the database gives by id. */
const BATCH = 100

type News = (registration: Registration, to: OpenId) => Notice

/** Whom the news reached is noted, for the list of those who are to be called. */
export const tellInside = (context: Pick<Context, 'store' | 'notices' | 'now'>, book: SeatBook, news: News): Promise<void> =>
  tell(context, [...Object.keys(book.seated), ...book.waiting.map(({ id }) => id)], news, (reached) => noteReached(context, book._id, reached))

/** News for which nobody is called. */
export const tellParties = (context: Pick<Context, 'store' | 'notices'>, parties: readonly RegistrationId[], news: News): Promise<void> => tell(context, parties, news, () => Promise.resolve())

async function tell({ store, notices }: Pick<Context, 'store' | 'notices'>, parties: readonly RegistrationId[], news: News, note: (reached: readonly RegistrationId[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < parties.length; from += BATCH) {
    const registrations = await store.getMany('registrations', parties.slice(from, from + BATCH))
    const told = await Promise.all(registrations.map(async (registration) => (registration.account !== null && (await notices.send(news(registration, registration.account))) === 'sent' ? [registration._id] : [])))
    await note(told.flat())
  }
}
