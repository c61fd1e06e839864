/** Two accounts become one family: people are shared, and the two may sign each other up. */
import { joinFamily as endpoint } from '@contract/account'
import { set } from '@domain/conditional'
import { accept, refuse, type Decision } from '@domain/decision'
import type { OpenId } from '@domain/ids'
import type { FamilyTie, Relation } from '@domain/person'
import type { Account } from '@kernel/documents'
import { notFound } from '@kernel/faults'
import { handle } from '@kernel/handle'
import type { Transaction } from '@kernel/store'
import { hasRoom, tieTo } from './familyRules'
import { meView } from './views'

type Joining = 'not_introduced' | 'no_longer_valid' | 'invitation_used' | 'invitation_expired' | 'own_invitation' | 'family_full'

// what the one who invited is to the one who joins
const backwards: Readonly<Record<'spouse' | 'parent' | 'child' | 'other', Relation>> = { spouse: 'spouse', parent: 'child', child: 'parent', other: 'other' }

// what the people of the one who invited are to the one who joins; of whom that says nothing, they are others
const seenThrough: Readonly<Record<keyof typeof backwards, Partial<Record<Relation, Relation>>>> = {
  spouse: { child: 'child', grandchild: 'grandchild' },
  parent: { parent: 'grandparent' },
  child: { child: 'grandchild' },
  other: {}
}

export const joinFamily = handle(endpoint, async ({ invitation, relation }, context) => {
  const { caller, store, now } = context
  if (!caller.account) return refuse('not_introduced')
  // three documents change together or not at all; nobody crowds here
  const joined = await store.transaction((within) => join(within, invitation, caller.openid, relation, now))
  if (!joined.accepted) return joined
  return accept(await meView(context, joined.fact))
})

async function join(within: Transaction, id: string, openid: OpenId, relation: keyof typeof backwards, now: number): Promise<Decision<Account, Joining>> {
  const [invitation, joiner] = await Promise.all([within.get('invitations', id), within.get('accounts', openid)])
  if (!invitation || invitation.kind !== 'family') throw notFound('invitation')
  if (!joiner) return refuse('not_introduced')
  if (invitation.from === openid) return refuse('own_invitation')
  if (invitation.usedBy === openid) return accept(joiner)
  if (invitation.usedBy) return refuse('invitation_used')
  if (now >= invitation.expiresAt) return refuse('invitation_expired')

  const inviter = await within.get('accounts', invitation.from)
  // whoever has deleted themselves since shares nothing any more
  if (!inviter) return refuse('no_longer_valid')
  // `relation` says what the one who invited is to me; whom they took off their list meanwhile is not shared any more
  const offered: readonly FamilyTie[] = [
    { personId: inviter.personId, relation },
    ...invitation.ties.filter((tie) => tie.relation !== 'self' && tieTo(inviter, tie.personId)).map((tie): FamilyTie => ({ personId: tie.personId, relation: seenThrough[relation][tie.relation] ?? 'other' }))
  ]
  const mine = offered.filter((tie) => !tieTo(joiner, tie.personId))
  const theirs: readonly FamilyTie[] = tieTo(inviter, joiner.personId) ? [] : [{ personId: joiner.personId, relation: backwards[relation] }]
  if (!hasRoom(joiner, mine.length) || !hasRoom(inviter, theirs.length)) return refuse('family_full')

  const family = [...joiner.family, ...mine]
  await within.update('invitations', id, { usedBy: set(openid), usedAt: set(now) })
  await within.update('accounts', openid, { family: set(family) })
  await within.update('accounts', inviter._id, { family: set([...inviter.family, ...theirs]) })
  return accept({ ...joiner, family })
}
