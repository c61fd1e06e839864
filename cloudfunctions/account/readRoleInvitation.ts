/** What an invitation to a role says, before it is accepted. */
import { readRoleInvitation as endpoint } from '@contract/accountRoles'
import { accept, refuse } from '@domain/decision'
import { maskedName } from '@domain/masking'
import { notFound } from '@kernel/faults'
import { handle } from '@kernel/handle'

export const readRoleInvitation = handle(endpoint, async ({ code }, { caller, store, now }) => {
  const invitation = await store.get('invitations', code)
  if (invitation?.kind !== 'role') throw notFound('invitation')
  if (invitation.usedBy && invitation.usedBy !== caller.openid) return refuse('invitation_used')
  if (now >= invitation.expiresAt) return refuse('invitation_expired')
  const from = await store.get('persons', invitation.fromPerson)
  const { role, scope, place, fromOn, toOn, expiresAt } = invitation
  return accept({ role, scope, place, from: maskedName(from?.name ?? ''), ...(fromOn ? { fromOn } : {}), ...(toOn ? { toOn } : {}), expiresAt })
})
