/** A registration as its people may reach it: whoever signed up, and whoever has one of its persons on their list. */
import type { EventFacts } from '@domain/event'
import type { RegistrationId } from '@domain/ids'
import type { Registration } from '@domain/registration'
import type { SeatBook } from '@domain/seatBook'
import { broken, forbidden } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import { bookOf } from './seats'
import type { Reach } from './views'

export type Own = { readonly event: EventFacts; readonly book: SeatBook; readonly registration: Registration; readonly reach: Reach }

/** A party whose people are not all on the list is seen in part: their names, but neither code nor leaving. */
export async function ownRegistration({ caller, store }: Context, id: RegistrationId): Promise<Own> {
  const registration = await store.get('registrations', id)
  const family = new Set(caller.account?.family.map(({ personId }) => personId))
  // the same words whether or not it exists
  if (!registration || !(registration.account === caller.openid || registration.personIds.some((personId) => family.has(personId)))) throw forbidden()
  const whole = registration.account === caller.openid || registration.personIds.every((personId) => family.has(personId))
  const [event, book] = await Promise.all([store.get('events', registration.eventId), bookOf(store, registration.eventId)])
  if (!event) throw broken('a registration without its event')
  return { event, book, registration, reach: { whole, persons: family } }
}
