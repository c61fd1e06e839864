/** Somebody is taken off my list; somebody with a WeChat of their own loses me and mine as well. */
import { removeFamilyMember as endpoint } from '@contract/account'
import { is, pull, set } from '@domain/conditional'
import { accept } from '@domain/decision'
import type { OpenId, PersonId } from '@domain/ids'
import type { FamilyTie } from '@domain/person'
import type { Account } from '@kernel/documents'
import { forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import type { Store, Transaction } from '@kernel/store'

/** More accounts than one person is shared with. */
const MOST = 20

export const removeFamilyMember = handle(endpoint, async ({ personId }, { caller, store }) => {
  // myself stays: an account without its own person could sign nobody up
  if (!caller.account || personId === caller.personId) throw forbidden()
  const other = await accountOf(store, personId)
  if (other && other._id !== caller.openid) await store.transaction((within) => part(within, caller.openid, other._id))
  else await store.updateIf('accounts', caller.openid, { all: { 'family.personId': is(personId) } }, { family: pull({ personId }) })
  return accept({ removed: true })
})

/** The account whose own person this is, or null for a child or an elder without WeChat. */
async function accountOf(store: Store, personId: PersonId): Promise<Account | null> {
  const accounts = await store.find('accounts', { index: 'byFamily', equal: { 'family.personId': personId }, limit: MOST })
  return accounts.find((account) => account.personId === personId) ?? null
}

/** Both lists let go of the other, and of whom the other had added: what was shared ends for both at once. */
async function part(within: Transaction, one: OpenId, other: OpenId): Promise<void> {
  const [mine, theirs] = await Promise.all([within.get('accounts', one), within.get('accounts', other)])
  if (!mine || !theirs) return
  await within.update('accounts', one, { family: set(await without(within, mine, theirs)) })
  await within.update('accounts', other, { family: set(await without(within, theirs, mine)) })
}

async function without(within: Transaction, { family, personId }: Account, other: Account): Promise<readonly FamilyTie[]> {
  const persons = await Promise.all(family.map((tie) => within.get('persons', tie.personId)))
  return family.filter((tie, index) => tie.personId === personId || (tie.personId !== other.personId && persons[index]?.addedBy !== other._id))
}
