/** What is kept about an account: its registrations, with the events and books they belong to. */
import type { EventFacts } from '@domain/event'
import type { Registration } from '@domain/registration'
import { standingOf, type SeatBook } from '@domain/seatBook'
import type { Account } from '@kernel/documents'
import type { Context } from '@kernel/handle'

/** More than a family signs up for while the records are kept. */
const MOST = 100

export type Kept = { readonly registration: Registration; readonly event: EventFacts; readonly book: SeatBook; readonly seated: boolean }

export async function keptAboutMe({ store }: Pick<Context, 'store'>, account: Account): Promise<readonly Kept[]> {
  const registrations = await store.find('registrations', { index: 'byKeeper', equal: { keepers: account.family.map(({ personId }) => personId) }, order: 'backward', limit: MOST })
  const eventIds = [...new Set(registrations.map(({ eventId }) => eventId))]
  const [events, books] = await Promise.all([store.getMany('events', eventIds), store.getMany('seatBooks', eventIds)])
  return registrations.flatMap((registration): Kept[] => {
    const event = events.find(({ _id }) => _id === registration.eventId)
    const book = books.find(({ _id }) => _id === registration.eventId)
    return event && book ? [{ registration, event, book, seated: standingOf(book, registration._id).at === 'seated' }] : []
  })
}
