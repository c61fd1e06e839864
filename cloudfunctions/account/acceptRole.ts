/** Somebody takes the role they were invited to; of two at once, one wins. */
import { acceptRole as endpoint } from '@contract/accountRoles'
import { localDateOf } from '@domain/calendar'
import { is, set } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { decideGranting, samePerson, type Term } from '@domain/granting'
import type { Grant } from '@domain/roles'
import { grantsOf } from '@kernel/caller'
import type { Account } from '@kernel/documents'
import { broken } from '@kernel/faults'
import { handle, type Context } from '@kernel/handle'
import { phoneTagsOf } from '@kernel/phoneTags'
import { placesAround } from './placesAround'
import { roleInvitation, type RoleInvitation } from './roleInvitation'
import { meView } from './views'

export const acceptRole = handle(endpoint, async ({ code }, context) => {
  const { caller, store, secrets, now } = context
  const account = caller.account
  if (!account) return refuse('not_introduced')
  const invitation = await roleInvitation(context, code)
  if (!invitation) return refuse('too_many_tries')
  if (invitation.usedBy && invitation.usedBy !== caller.openid) return refuse('invitation_used')
  if (!invitation.usedBy && now >= invitation.expiresAt) return refuse('invitation_expired')
  // a role belongs to a person with a verified number, not to a WeChat
  if (account.phoneVerifiedAt === undefined) return refuse('phone_not_verified')
  const [giver, taker, giverAccount] = await Promise.all([store.get('persons', invitation.fromPerson), store.get('persons', caller.personId), store.get('accounts', invitation.from)])
  if (!taker) throw broken('an account without its person')
  if (giver && samePerson(taker, phoneTagsOf(secrets, taker), giver)) return refuse('own_invitation')
  // whoever has deleted themselves since gives nothing any more
  const term = giver && giverAccount && (await termNow(context, invitation, giverAccount))
  if (!term) return refuse('no_longer_valid')

  const taken = await store.updateIf('invitations', code, { all: { usedBy: is(null) } }, { usedBy: set(caller.openid), usedAt: set(now) })
  if (!taken && (await store.get('invitations', code))?.usedBy !== caller.openid) return refuse('invitation_used')
  // a repeat after a crash finds the grant under the invitation's name, or writes it now
  await store.insert('grants', grantOf(invitation, caller.personId, term))
  return accept(await meView(context, account))
})

/** The term of what is taken today. What the giver may no longer give is worth nothing, however fresh the code: null. */
async function termNow(context: Context, { role, scope, fromOn, toOn }: RoleInvitation, giver: Account): Promise<Term | null> {
  const [around, grants] = await Promise.all([placesAround(context.store, scope), grantsOf(context, giver)])
  const decision = around && decideGranting(grants, role, around, { fromOn, toOn }, localDateOf(context.now))
  return decision?.accepted ? decision.fact : null
}

const grantOf = ({ _id, role, scope, place, within, fromPerson }: RoleInvitation, personId: string, term: Term): Grant => ({
  _id: `i_${_id}`,
  personId,
  role,
  scope,
  place,
  within,
  ...term,
  grantedBy: fromPerson
})
