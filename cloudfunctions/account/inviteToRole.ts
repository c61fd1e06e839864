/** An invitation to a role, by whoever may give it. */
import { inviteToRole as endpoint, CODE_DIGITS } from '@contract/accountRoles'
import { localDateOf } from '@domain/calendar'
import { accept, refuse } from '@domain/decision'
import { decideGranting, officeFor } from '@domain/granting'
import { INVITATION_LIFE } from '@domain/pace'
import { placeKey } from '@domain/roles'
import { broken, conflict, unavailable } from '@kernel/faults'
import { handle, type Context } from '@kernel/handle'
import type { Secrets } from '@kernel/secrets'
import { takeInvitation } from './invitationPace'
import { placesAround } from './placesAround'
import type { RoleInvitation } from './roleInvitation'

/** Of a hundred million codes a few thousand are kept; that three in a row are another's does not happen. */
const CODES = 3

export const inviteToRole = handle(endpoint, async ({ requestId, role, scope, fromOn, toOn }, context) => {
  const { caller, store, now } = context
  const around = await placesAround(store, scope)
  if (!around) return refuse('not_yours_to_give')
  const decision = decideGranting(caller.grants, role, around, { fromOn, toOn }, localDateOf(now))
  if (!decision.accepted) return decision
  const office = officeFor(caller.grants, role, around.enclosing, localDateOf(now))
  if (!caller.account || !office) throw broken('a role without an account')
  const minutes = await takeInvitation(context, caller.account, 'role')
  if (minutes > 0) return refuse('too_fast', { minutes })

  const { _id: code, ...stored } = await post(context, {
    kind: 'role',
    role,
    scope,
    place: around.name,
    within: around.enclosing.map(placeKey),
    ...(fromOn ? { fromOn } : {}),
    ...(toOn ? { toOn } : {}),
    office: { role: office.role, place: office.place },
    requestId,
    from: caller.openid,
    fromPerson: caller.personId,
    expiresAt: now + INVITATION_LIFE,
    usedBy: null,
    usedAt: null
  })
  if (stored.role !== role || placeKey(stored.scope) !== placeKey(scope) || stored.fromOn !== fromOn || stored.toOn !== toOn) throw conflict('requestId')
  return accept({ code, expiresAt: stored.expiresAt })
})

/** The invitation under the first of its codes that is nobody else's: a repeat finds its own again. */
async function post({ store, secrets }: Context, invitation: Omit<RoleInvitation, '_id'>): Promise<RoleInvitation> {
  const { from, requestId } = invitation
  for (let number = 0; number < CODES; number += 1) {
    const _id = codeOf(secrets, `${from}/${requestId}/${number}`)
    if ((await store.insert('invitations', { ...invitation, _id })) === 'inserted') return { ...invitation, _id }
    const there = await store.get('invitations', _id)
    if (there?.kind === 'role' && there.from === from && there.requestId === requestId) return there
  }
  throw unavailable(new Error('every code is taken'))
}

/** Digits alone, because somebody may have to read them out over the telephone. */
const codeOf = (secrets: Secrets, text: string): string =>
  String(Buffer.from(secrets.idOf('role-invitation', text), 'base64url').readUIntBE(0, 6) % 10 ** CODE_DIGITS).padStart(CODE_DIGITS, '0')
