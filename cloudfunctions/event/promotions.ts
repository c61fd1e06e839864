/** Moving a queue up and telling those who got a seat: after every leaving, and by the clock for what a crash left undone. */
import type { EventFacts } from '@domain/event'
import type { SeatBook } from '@domain/seatBook'
import type { Context } from '@kernel/handle'
import { noteReached } from './deliveries'
import { promotedNews } from './messages'
import { moveUp } from './seats'

export const promote = (context: Pick<Context, 'store' | 'notices' | 'now'>, event: EventFacts): Promise<SeatBook> => {
  const { store, notices, now } = context
  return moveUp(store, event, now, async (party) => {
    // of an event that was called off meanwhile everybody hears just that, and who was signed up by staff has no phone of their own here
    const registration = event.status === 'published' ? await store.get('registrations', party) : null
    if (!registration?.account) return
    const delivery = await notices.send(promotedNews({ event, to: registration.account, registrationId: party }))
    if (delivery === 'sent') await noteReached(context, event._id, [party])
  })
}
