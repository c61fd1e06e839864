/** Somebody is taken off my list. */
import { removeFamilyMember as endpoint } from '@contract/account'
import { is, pull } from '@domain/conditional'
import { accept } from '@domain/decision'
import { forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'

export const removeFamilyMember = handle(endpoint, async ({ personId }, { caller, store }) => {
  // myself stays: an account without its own person could sign nobody up
  if (!caller.account || personId === caller.personId) throw forbidden()
  await store.updateIf('accounts', caller.openid, { all: { 'family.personId': is(personId) } }, { family: pull({ personId }) })
  return accept({ removed: true })
})
