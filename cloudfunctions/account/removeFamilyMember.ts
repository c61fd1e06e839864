/** Somebody is taken off my list; with whoever has an account of their own, the tie ends for both. */
import { removeFamilyMember as endpoint } from '@contract/account'
import { is, pull, set } from '@domain/conditional'
import { accept } from '@domain/decision'
import type { OpenId, PersonId } from '@domain/ids'
import { FAMILY_LIMIT } from '@domain/person'
import type { Account } from '@kernel/documents'
import { broken, forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import type { Store } from '@kernel/store'
import { tieTo } from './familyRules'

/** More lists than anybody stands on: a tie between accounts is on both lists, and each has its limit. */
const MOST_LISTS = 2 * FAMILY_LIMIT

export const removeFamilyMember = handle(endpoint, async ({ personId }, { caller, store }) => {
  // myself stays: an account without its own person could sign nobody up
  if (!caller.account || personId === caller.personId) throw forbidden()
  if (!tieTo(caller.account, personId)) return accept({ removed: true })
  const other = await accountOf(store, personId)
  if (other) await part(store, caller.openid, other._id)
  else await store.updateIf('accounts', caller.openid, { all: { 'family.personId': is(personId) } }, { family: pull({ personId }) })
  return accept({ removed: true })
})

/** The account of a person, who stands on their own list as well. */
async function accountOf(store: Store, personId: PersonId): Promise<Account | undefined> {
  const lists = await store.find('accounts', { index: 'byFamily', equal: { 'family.personId': personId }, limit: MOST_LISTS })
  return lists.find((account) => account.personId === personId)
}

/** Takes two accounts, and the people whom each of them added, off the list of the other: both lists change, or neither. */
async function part(store: Store, one: OpenId, another: OpenId): Promise<void> {
  await store.transaction(async (within) => {
    const [mine, theirs] = await Promise.all([within.get('accounts', one), within.get('accounts', another)])
    if (!mine || !theirs) throw broken('an account is gone')
    // who added a person never changes, so it may be read outside
    const persons = await store.getMany('persons', [...new Set([...mine.family, ...theirs.family].map(({ personId }) => personId))])
    const adder = new Map(persons.map(({ _id, addedBy }) => [_id, addedBy]))
    const without = (account: Account, other: Account) => account.family.filter(({ personId }) => personId !== other.personId && adder.get(personId) !== other._id)
    await within.update('accounts', one, { family: set(without(mine, theirs)) })
    await within.update('accounts', another, { family: set(without(theirs, mine)) })
  })
}
