/** A role is taken back, with a reason. */
import { revokeGrant as endpoint } from '@contract/accountRoles'
import { localDateOf } from '@domain/calendar'
import { absent, set } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { mayGive } from '@domain/granting'
import { forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { isWithin } from './looksAfter'
import { placesAround } from './placesAround'

export const revokeGrant = handle(endpoint, async ({ grantId, reason }, { caller, store, now }) => {
  const grant = await store.get('grants', grantId)
  const around = grant && (await placesAround(store, grant.scope))
  if (!grant || !around || !isWithin(around, caller)) throw forbidden()
  if (grant.personId === caller.personId || !mayGive(caller.grants, grant.role, around.enclosing, localDateOf(now))) return refuse('not_yours_to_give')
  await store.updateIf('grants', grantId, { all: { revoked: absent } }, { revoked: set({ at: now, by: caller.personId, reason }) })
  return accept({ revoked: true })
})
