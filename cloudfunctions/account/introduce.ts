/** Telling one's name and telephone, when they are first needed. */
import { introduce as endpoint } from '@contract/account'
import { localDateOf } from '@domain/calendar'
import { accept, refuse } from '@domain/decision'
import type { Account, PersonDocument } from '@kernel/documents'
import { broken } from '@kernel/faults'
import { handle, type Context } from '@kernel/handle'
import { keepTold, type Told } from './toldPhone'
import { meView } from './views'

export const introduce = handle(endpoint, async ({ name, phone, birth, communityId, buildingId }, context) => {
  const { caller, store, secrets, now } = context
  if (birth && birth > localDateOf(now)) return refuse('birth_in_the_future')
  const [community, building] = await Promise.all([communityId ? store.get('communities', communityId) : null, buildingId ? store.get('buildings', buildingId) : null])
  if ((communityId && !community) || (buildingId && building?.communityId !== communityId)) return refuse('unknown_place')

  const told = {
    name,
    phone: secrets.seal(phone),
    phoneTag: secrets.match('phone', phone),
    ...(birth ? { birth } : {}),
    ...(communityId ? { communityId } : {}),
    ...(buildingId ? { buildingId } : {})
  }
  const begun = caller.account ? { account: caller.account, fresh: false } : await begin(context, told)
  // a number that was told anew is no longer the one that WeChat vouched for
  const tags = secrets.matches('phone', phone)
  const account = begun.fresh ? begun.account : await keepTold(store, begun.account, told, ({ at, tag }) => (tag !== undefined && tags.includes(tag) ? at : undefined))
  return accept(await meView(context, account))
})

/** `fresh` where nobody was here before, not even with another call of this moment: then what was told is kept. */
async function begin({ caller, store, now }: Context, told: Told & { readonly name: string }): Promise<{ readonly account: Account; readonly fresh: boolean }> {
  // the person before the account, which never points at nobody
  const person: PersonDocument = { _id: caller.personId, ...told, addedBy: caller.openid, addedAt: now }
  const fresh = (await store.insert('persons', person)) === 'inserted'
  const before = fresh ? null : await store.get('persons', caller.personId)
  const account: Account = {
    _id: caller.openid,
    personId: caller.personId,
    family: [{ personId: caller.personId, relation: 'self' }],
    createdAt: now,
    // whoever deleted themselves and comes again is no faster for it
    ...(before?.busyUntil === undefined ? {} : { busyUntil: before.busyUntil }),
    ...(before?.familyInvitedUntil === undefined ? {} : { familyInvitedUntil: before.familyInvitedUntil })
  }
  const known = (await store.insert('accounts', account)) === 'inserted' ? account : await store.get('accounts', caller.openid)
  if (!known) throw broken('an account that exists cannot be read')
  return { account: known, fresh }
}
