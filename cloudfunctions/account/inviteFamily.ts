/** An invitation that shares people of mine with one other account. */
import { inviteFamily as endpoint } from '@contract/account'
import { HOUR } from '@domain/calendar'
import { accept, refuse } from '@domain/decision'
import type { Invitation } from '@kernel/documents'
import { conflict, forbidden } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { tieTo } from './familyRules'

/** Signed things, access.md: an invitation lives this long. */
const LIFE = 72 * HOUR

export const inviteFamily = handle(endpoint, async ({ requestId, personIds }, { caller, store, secrets, now }) => {
  const account = caller.account
  if (!account) return refuse('not_introduced')
  const ties = personIds.map((personId) => tieTo(account, personId))
  if (!ties.every((tie) => tie !== undefined)) throw forbidden()
  // whoever was shared with me is not mine to hand on: only the one who added a person shares them
  const persons = await store.getMany('persons', personIds)
  if (!persons.every(({ _id, addedBy }) => _id === caller.personId || addedBy === caller.openid)) throw forbidden()

  // whoever knows the request id does not know the invitation
  const _id = secrets.idOf('invitation', `${caller.openid}/${requestId}`).slice(0, 24)
  const invitation: Invitation = { _id, kind: 'family', from: caller.openid, fromPerson: caller.personId, ties, expiresAt: now + LIFE, usedBy: null, usedAt: null }
  const stored = (await store.insert('invitations', invitation)) === 'inserted' ? invitation : await store.get('invitations', _id)
  if (stored?.kind !== 'family' || stored.ties.map(({ personId }) => personId).join() !== personIds.join()) throw conflict('requestId')
  return accept({ invitation: _id, expiresAt: stored.expiresAt })
})
