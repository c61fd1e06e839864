/** What an invitation to a role says, before it is accepted. */
import { readRoleInvitation as endpoint } from '@contract/accountRoles'
import { accept, refuse } from '@domain/decision'
import { maskedName } from '@domain/masking'
import { placeKey } from '@domain/roles'
import { handle } from '@kernel/handle'
import { roleInvitation } from './roleInvitation'

const COMMUNITY = placeKey({ kind: 'community', id: '' })

export const readRoleInvitation = handle(endpoint, async ({ code }, context) => {
  const { caller, store, now } = context
  const invitation = await roleInvitation(context, code)
  if (!invitation) return refuse('too_many_tries')
  if (invitation.usedBy && invitation.usedBy !== caller.openid) return refuse('invitation_used')
  if (now >= invitation.expiresAt) return refuse('invitation_expired')
  const from = await store.get('persons', invitation.fromPerson)
  const { role, scope, place, office, within, fromOn, toOn, expiresAt } = invitation
  const communityId = within.find((key) => key.startsWith(COMMUNITY))?.slice(COMMUNITY.length)
  return accept({ role, scope, place, ...(communityId ? { communityId } : {}), from: maskedName(from?.name ?? ''), office, ...(fromOn ? { fromOn } : {}), ...(toOn ? { toOn } : {}), expiresAt })
})
