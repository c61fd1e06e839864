/** A registration as its people may reach it: all of it for whoever signed up, else as much as is on one's own list. */
import type { EventFacts } from '@domain/event'
import type { PersonId, RegistrationId } from '@domain/ids'
import type { Registration } from '@domain/registration'
import type { SeatBook } from '@domain/seatBook'
import type { Caller } from '@kernel/caller'
import { broken, forbidden } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import { bookOf } from './seats'

/** Those of a party whom the caller may see. */
export function seenBy({ openid, account }: Pick<Caller, 'openid' | 'account'>, { account: signer, personIds }: Registration): readonly PersonId[] {
  const family = new Set(account?.family.map(({ personId }) => personId))
  return signer === openid ? personIds : personIds.filter((personId) => family.has(personId))
}

export type OwnRegistration = { readonly event: EventFacts; readonly book: SeatBook; readonly registration: Registration; readonly seen: readonly PersonId[] }

export async function ownRegistration({ caller, store }: Context, id: RegistrationId): Promise<OwnRegistration> {
  const registration = await store.get('registrations', id)
  const seen = registration ? seenBy(caller, registration) : []
  // the same words whether or not it exists
  if (!registration || seen.length === 0) throw forbidden()
  const [event, book] = await Promise.all([store.get('events', registration.eventId), bookOf(store, registration.eventId)])
  if (!event) throw broken('a registration without its event')
  return { event, book, registration, seen }
}
