/** An invitation that shares people of mine with one other account. */
import { inviteFamily as endpoint } from '@contract/account'
import { accept, refuse } from '@domain/decision'
import type { PersonId } from '@domain/ids'
import { INVITATION_LIFE } from '@domain/pace'
import type { FamilyTie } from '@domain/person'
import type { Invitation } from '@kernel/documents'
import { conflict, forbidden } from '@kernel/faults'
import { handle, type Context } from '@kernel/handle'
import { takeInvitation } from './invitationPace'

export const inviteFamily = handle(endpoint, async ({ requestId, personIds }, context) => {
  const { caller, store, secrets, now } = context
  const ties = await tiesToShare(context, personIds)
  if (!caller.account) return refuse('not_introduced')

  // whoever knows the request id does not know the invitation
  const _id = secrets.idOf('invitation', `${caller.openid}/${requestId}`).slice(0, 24)
  const minutes = await takeInvitation(context, caller.account, 'family')
  // a repeat of one that is there is answered all the same
  if (minutes > 0 && !(await store.get('invitations', _id))) return refuse('too_fast', { minutes })

  const invitation: Invitation = { _id, kind: 'family', from: caller.openid, fromPerson: caller.personId, ties, expiresAt: now + INVITATION_LIFE, usedBy: null, usedAt: null }
  const stored = (await store.insert('invitations', invitation)) === 'inserted' ? invitation : await store.get('invitations', _id)
  if (stored?.kind !== 'family' || stored.ties.map(({ personId }) => personId).join() !== personIds.join()) throw conflict('requestId')
  return accept({ invitation: _id, expiresAt: stored.expiresAt })
})

/** Oneself and whom one added: who was shared with me, or has an account of their own, is not mine to share. */
async function tiesToShare({ caller, store }: Context, personIds: readonly PersonId[]): Promise<readonly FamilyTie[]> {
  const family: readonly FamilyTie[] = caller.account?.family ?? [{ personId: caller.personId, relation: 'self' }]
  const persons = await store.getMany('persons', personIds.filter((personId) => personId !== caller.personId))
  const added = new Set([caller.personId, ...persons.filter(({ addedBy }) => addedBy === caller.openid).map(({ _id }) => _id)])
  return personIds.map((personId) => {
    const tie = family.find((one) => one.personId === personId)
    if (!tie || !added.has(personId)) throw forbidden()
    return tie
  })
}
