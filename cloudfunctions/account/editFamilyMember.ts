/** A name or a birth that was told wrongly is put right. */
import { editFamilyMember as endpoint } from '@contract/account'
import { is, set } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { isFuture, tieTo } from './familyRules'
import { personView } from './views'

export const editFamilyMember = handle(endpoint, async ({ personId, name, birth }, { caller, store, now }) => {
  const tie = caller.account && tieTo(caller.account, personId)
  if (!tie) throw forbidden()
  if (isFuture(birth, now)) return refuse('birth_in_the_future')
  const person = await store.get('persons', personId)
  if (person?.addedBy !== caller.openid) return refuse('added_by_another')
  const told = { name, ...(birth ? { birth } : {}) }
  await store.updateIf('persons', personId, { all: { addedBy: is(caller.openid) } }, Object.fromEntries(Object.entries(told).map(([field, value]) => [field, set(value)])))
  return accept(personView({ ...person, ...told }, tie, caller.openid))
})
