/** A registration as its people may reach it: whoever signed up, and whoever has one of its persons on their list. */
import type { EventFacts } from '@domain/event'
import type { RegistrationId } from '@domain/ids'
import type { Registration } from '@domain/registration'
import type { SeatBook } from '@domain/seatBook'
import { broken, forbidden } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import { bookOf } from './seats'

export async function ownRegistration({ caller, store }: Context, id: RegistrationId): Promise<{ readonly event: EventFacts; readonly book: SeatBook; readonly registration: Registration }> {
  const registration = await store.get('registrations', id)
  const family = new Set(caller.account?.family.map(({ personId }) => personId))
  // the same words whether or not it exists
  if (!registration || !(registration.account === caller.openid || registration.personIds.some((personId) => family.has(personId)))) throw forbidden()
  const [event, book] = await Promise.all([store.get('events', registration.eventId), bookOf(store, registration.eventId)])
  if (!event) throw broken('a registration without its event')
  return { event, book, registration }
}
