/** Telling parties of an event: everybody inside, seated or waiting, or some of them. */
import type { RegistrationId } from '@domain/ids'
import type { SeatBook } from '@domain/seatBook'
import type { Context } from '@kernel/handle'
import type { Notice } from '@kernel/notices'
import { noteReached } from './deliveries'
import { recipientsOf, type Recipient } from './recipients'

/** As many as one call of the database gives by id. */
const BATCH = 100

type News = (recipient: Recipient) => Notice

/** Whom the news reached is noted, for the list of those who are to be called. */
export const tellInside = (context: Pick<Context, 'store' | 'secrets' | 'notices' | 'now'>, book: SeatBook, news: News): Promise<void> =>
  tell(context, [...Object.keys(book.seated), ...book.waiting.map(({ id }) => id)], news, (reached) => noteReached(context, book._id, reached))

/** News for which nobody is called. */
export const tellParties = (context: Pick<Context, 'store' | 'secrets' | 'notices'>, parties: readonly RegistrationId[], news: News): Promise<void> => tell(context, parties, news, () => Promise.resolve())

async function tell(context: Pick<Context, 'store' | 'secrets' | 'notices'>, parties: readonly RegistrationId[], news: News, note: (reached: readonly RegistrationId[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < parties.length; from += BATCH) {
    const registrations = await context.store.getMany('registrations', parties.slice(from, from + BATCH))
    const recipients = [...(await recipientsOf(context, registrations)).values()]
    const told = await Promise.all(recipients.map(async (recipient) => ((await context.notices.send(news(recipient))) === 'sent' ? [recipient.registrationId] : [])))
    await note(told.flat())
  }
}
