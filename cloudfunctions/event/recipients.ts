/** Whom news of a party goes to: the account that signed it up; of people whom staff signed up, the account of the telephone that was written down, if WeChat vouches for that. */
import type { OpenId, RegistrationId } from '@domain/ids'
import type { Registration } from '@domain/registration'
import type { Context } from '@kernel/handle'

/** `assisted`: staff signed the party up, so the page of it opens for nobody. */
export type Recipient = { readonly registrationId: RegistrationId; readonly to: OpenId; readonly assisted: boolean }

/** More than tell one number; a party whose account is not among them has a call, as one without WeChat. */
const MOST_HOLDERS = 10

/** By party, with two calls of the database where any was signed up by staff with a telephone. */
export async function recipientsOf({ store, secrets }: Pick<Context, 'store' | 'secrets'>, registrations: readonly Registration[]): Promise<ReadonlyMap<RegistrationId, Recipient>> {
  const phones = registrations.flatMap(({ account, contactPhone }) => (account === null && contactPhone !== undefined ? [secrets.open(contactPhone)] : []))
  const holders = await holdersOf({ store, secrets }, [...new Set(phones)])
  return new Map(
    registrations.flatMap(({ _id: registrationId, account, contactPhone }) => {
      const holder = contactPhone === undefined ? undefined : holders.get(secrets.open(contactPhone))
      const to = account ?? holder
      return to === undefined ? [] : [[registrationId, { registrationId, to, assisted: account === null }]]
    })
  )
}

/** By telephone the account for which it is verified, the last one where it went from hand to hand. */
async function holdersOf({ store, secrets }: Pick<Context, 'store' | 'secrets'>, phones: readonly string[]): Promise<ReadonlyMap<string, OpenId>> {
  if (phones.length === 0) return new Map()
  const phoneOf = new Map(phones.flatMap((phone) => secrets.matches('phone', phone).map((tag) => [tag, phone])))
  const persons = await store.find('persons', { index: 'byPhone', equal: { phoneTag: [...phoneOf.keys()] }, limit: phones.length * MOST_HOLDERS })
  const tags = new Map(persons.map(({ _id, phoneTag = '' }) => [_id, phoneTag]))
  const accounts = await store.getMany('accounts', [...new Set(persons.map(({ addedBy }) => addedBy))])
  const vouched = accounts.filter(({ personId, phoneVerifiedAt }) => phoneVerifiedAt !== undefined && tags.has(personId))
  const inOrder = [...vouched].sort((one, other) => (one.phoneVerifiedAt ?? 0) - (other.phoneVerifiedAt ?? 0))
  return new Map(inOrder.map(({ _id, personId }) => [phoneOf.get(tags.get(personId) ?? '') ?? '', _id]))
}
