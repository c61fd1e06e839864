/** A registration as its people may reach it: all of it for whoever signed up, else as much as is on one's own list. */
import type { EventFacts } from '@domain/event'
import type { PersonId, RegistrationId } from '@domain/ids'
import type { Registration } from '@domain/registration'
import type { SeatBook } from '@domain/seatBook'
import type { Caller } from '@kernel/caller'
import { broken, forbidden } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import { bookOf } from './seats'

/** `seen` are those of the party whom the caller may see; `whole` when that is everybody, and the party is theirs to give up. */
export type Own = { readonly event: EventFacts; readonly book: SeatBook; readonly registration: Registration; readonly seen: readonly PersonId[]; readonly whole: boolean }

/** Those of a party whom the caller may see. */
export function seenBy({ openid, account }: Pick<Caller, 'openid' | 'account'>, { account: signer, personIds }: Registration): readonly PersonId[] {
  const family = new Set(account?.family.map(({ personId }) => personId))
  return signer === openid ? personIds : personIds.filter((personId) => family.has(personId))
}

export async function ownRegistration({ caller, store }: Context, id: RegistrationId): Promise<Own> {
  const registration = await store.get('registrations', id)
  const seen = registration ? seenBy(caller, registration) : []
  // the same words whether or not it exists
  if (!registration || seen.length === 0) throw forbidden()
  const [event, book] = await Promise.all([store.get('events', registration.eventId), bookOf(store, registration.eventId)])
  if (!event) throw broken('a registration without its event')
  return { event, book, registration, seen, whole: seen.length === registration.personIds.length }
}
