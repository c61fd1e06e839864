/** Telling everybody inside that an event is called off: after the calling off, and by the clock for whoever was cut off before the last one was told. */
import { present, unset } from '@domain/conditional'
import type { EventFacts } from '@domain/event'
import type { SeatBook } from '@domain/seatBook'
import type { Context } from '@kernel/handle'
import { cancelledNews } from './messages'

/** As many as one call of the database gives by id. */
const BATCH = 100

export async function tellEverybody({ store, notices }: Pick<Context, 'store' | 'notices'>, event: EventFacts, book: SeatBook): Promise<void> {
  if (event.untoldAt === undefined) return
  const reason = event.deeds.findLast(({ what }) => what === 'cancelled')?.reason ?? ''
  const inside = [...Object.keys(book.seated), ...book.waiting.map(({ id }) => id)]
  for (let from = 0; from < inside.length; from += BATCH) {
    const registrations = await store.getMany('registrations', inside.slice(from, from + BATCH))
    await Promise.all(registrations.map(({ _id, account }) => notices.send(cancelledNews({ event, to: account, registrationId: _id }, reason))))
  }
  await store.updateIf('events', event._id, { all: { untoldAt: present } }, { untoldAt: unset })
}
