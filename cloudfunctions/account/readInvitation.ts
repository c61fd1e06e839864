/** What an invitation would share, masked until it is accepted. */
import { readInvitation as endpoint } from '@contract/account'
import { accept, refuse } from '@domain/decision'
import { maskedName } from '@domain/masking'
import { notFound } from '@kernel/faults'
import { handle } from '@kernel/handle'

export const readInvitation = handle(endpoint, async ({ invitation: id }, { caller, store, now }) => {
  const invitation = await store.get('invitations', id)
  if (!invitation || invitation.kind !== 'family') throw notFound('invitation')
  if (invitation.usedBy && invitation.usedBy !== caller.openid) return refuse('invitation_used')
  if (now >= invitation.expiresAt) return refuse('invitation_expired')
  const persons = await store.getMany('persons', [...new Set([invitation.fromPerson, ...invitation.ties.map(({ personId }) => personId)])])
  const from = persons.find(({ _id }) => _id === invitation.fromPerson)
  // whoever has deleted themselves since has no name any more
  if (!from?.name) return refuse('no_longer_valid')
  const shared = persons.filter(({ _id }) => _id !== invitation.fromPerson)
  return accept({ from: maskedName(from.name), names: shared.map(({ name }) => maskedName(name)), expiresAt: invitation.expiresAt })
})
