/** Moving a queue up and telling those who got a seat: after every leaving, and by the clock for what a crash left undone. */
import type { EventFacts } from '@domain/event'
import type { SeatBook } from '@domain/seatBook'
import type { Context } from '@kernel/handle'
import { promotedNews } from './messages'
import { moveUp } from './seats'

export async function promote({ store, notices, now }: Pick<Context, 'store' | 'notices' | 'now'>, event: EventFacts): Promise<SeatBook> {
  const { book, promoted } = await moveUp(store, event, now)
  const registrations = await store.getMany('registrations', promoted.map(({ id }) => id))
  await Promise.all(registrations.map(({ _id, account }) => (account === null ? null : notices.send(promotedNews({ event, to: account, registrationId: _id })))))
  return book
}
