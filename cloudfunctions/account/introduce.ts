/** Telling one's name and telephone, when they are first needed. */
import { introduce as endpoint } from '@contract/account'
import { localDateOf } from '@domain/calendar'
import { set, unset } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import type { Account, PersonDocument } from '@kernel/documents'
import { broken } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { meView } from './views'

export const introduce = handle(endpoint, async ({ name, phone, birth, communityId, buildingId }, context) => {
  const { caller, store, secrets, now } = context
  if (birth && birth > localDateOf(now)) return refuse('birth_in_the_future')
  const [community, building] = await Promise.all([communityId ? store.get('communities', communityId) : null, buildingId ? store.get('buildings', buildingId) : null])
  if ((communityId && !community) || (buildingId && building?.communityId !== communityId)) return refuse('unknown_place')

  const before = caller.account?.phoneVerifiedAt === undefined ? null : await store.get('persons', caller.personId)
  const told = {
    name,
    phone: secrets.seal(phone),
    phoneTag: secrets.match('phone', phone),
    ...(birth ? { birth } : {}),
    ...(communityId ? { communityId } : {}),
    ...(buildingId ? { buildingId } : {})
  }
  const person: PersonDocument = { _id: caller.personId, ...told, addedBy: caller.openid, addedAt: now }
  // a number that was told anew is no longer the one that WeChat vouched for; first, so that whoever is cut off has no number vouched for that WeChat has not seen
  if (caller.account?.phoneVerifiedAt !== undefined && !secrets.matches('phone', phone).includes(before?.phoneTag ?? '')) await store.updateIf('accounts', caller.openid, { all: {} }, { phoneVerifiedAt: unset })
  // the person before the account, which never points at nobody
  if ((await store.insert('persons', person)) === 'exists') {
    await store.updateIf('persons', person._id, { all: {} }, Object.fromEntries(Object.entries(told).map(([field, value]) => [field, set(value)])))
  }
  const account: Account = { _id: caller.openid, personId: caller.personId, family: [{ personId: caller.personId, relation: 'self' }], createdAt: now }
  const known = (await store.insert('accounts', account)) === 'inserted' ? account : await store.get('accounts', caller.openid)
  if (!known) throw broken('an account that exists cannot be read')
  return accept(await meView(context, known))
})
