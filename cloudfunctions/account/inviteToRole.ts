/** An invitation to a role, by whoever may give it. */
import { inviteToRole as endpoint } from '@contract/accountRoles'
import { HOUR, localDateOf } from '@domain/calendar'
import { accept, refuse } from '@domain/decision'
import { decideGranting } from '@domain/granting'
import { placeKey } from '@domain/roles'
import type { Invitation } from '@kernel/documents'
import { conflict } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { placesAround } from './placesAround'

/** Signed things, access.md: an invitation lives this long. */
const LIFE = 72 * HOUR

export const inviteToRole = handle(endpoint, async ({ requestId, role, scope, fromOn, toOn }, { caller, store, secrets, now }) => {
  const around = await placesAround(store, scope)
  if (!around) return refuse('not_yours_to_give')
  const decision = decideGranting(caller.grants, role, around, { fromOn, toOn }, localDateOf(now))
  if (!decision.accepted) return decision

  const code = secrets.idOf('role-invitation', `${caller.openid}/${requestId}`).slice(0, 16)
  const invitation: Invitation = {
    _id: code,
    kind: 'role',
    role,
    scope,
    place: around.name,
    within: around.enclosing.map(placeKey),
    ...(fromOn ? { fromOn } : {}),
    ...(toOn ? { toOn } : {}),
    from: caller.openid,
    fromPerson: caller.personId,
    expiresAt: now + LIFE,
    usedBy: null,
    usedAt: null
  }
  const stored = (await store.insert('invitations', invitation)) === 'inserted' ? invitation : await store.get('invitations', code)
  if (stored?.kind !== 'role' || stored.role !== role || placeKey(stored.scope) !== placeKey(scope) || stored.fromOn !== fromOn || stored.toOn !== toOn) throw conflict('requestId')
  return accept({ code, expiresAt: stored.expiresAt })
})
