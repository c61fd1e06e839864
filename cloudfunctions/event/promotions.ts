/** Moving a queue up and telling those who got a seat: after every leaving, and by the clock for what a crash left undone. */
import type { EventFacts } from '@domain/event'
import type { SeatBook } from '@domain/seatBook'
import type { Context } from '@kernel/handle'
import { noteReached } from './deliveries'
import { promotedNews } from './messages'
import { recipientsOf } from './recipients'
import { moveUp } from './seats'

export const promote = (context: Pick<Context, 'store' | 'secrets' | 'notices' | 'now'>, event: EventFacts): Promise<SeatBook> => {
  const { store, notices, now } = context
  return moveUp(store, event, now, async (party) => {
    // of an event that was called off meanwhile everybody hears just that
    const registration = event.status === 'published' ? await store.get('registrations', party) : null
    const recipient = registration ? (await recipientsOf(context, [registration])).get(party) : undefined
    if (recipient && (await notices.send(promotedNews({ event, ...recipient }))) === 'sent') await noteReached(context, event._id, [party])
  })
}
