/** A child or an elder without WeChat comes onto my list. */
import { addFamilyMember as endpoint } from '@contract/account'
import { accept, refuse } from '@domain/decision'
import { FAMILY_LIMIT, type FamilyTie, type Relation } from '@domain/person'
import type { PersonDocument } from '@kernel/documents'
import { conflict, unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { pause } from '@kernel/pause'
import { addTie, hasRoom, isFuture, tieTo } from './familyRules'
import { personView } from './views'

/** Each try loses only to somebody who came onto the list, until it is full. */
const TRIES = FAMILY_LIMIT

/** Those who may be under age; the others are grown up by what they are to me. */
const mayBeYoung: readonly Relation[] = ['child', 'grandchild', 'other']

export const addFamilyMember = handle(endpoint, async ({ personId, name, relation, birth, grownUp }, { caller, store, now }) => {
  let account = caller.account
  if (!account) return refuse('not_introduced')
  if (isFuture(birth, now)) return refuse('birth_in_the_future')
  // without a birth nobody could tell whether a guardian must consent
  if (mayBeYoung.includes(relation) && !birth && !grownUp) return refuse('birth_needed')
  if (!tieTo(account, personId) && !hasRoom(account)) return refuse('family_full')

  const own = await store.get('persons', caller.personId)
  const person: PersonDocument = {
    _id: personId,
    name,
    ...(birth ? { birth } : {}),
    ...(own?.communityId ? { communityId: own.communityId } : {}),
    addedBy: caller.openid,
    addedAt: now
  }
  const stored = (await store.insert('persons', person)) === 'inserted' ? person : await store.get('persons', personId)
  // an id that names somebody else's person shows nothing of them
  const told = stored?.addedBy === caller.openid && stored.name === name && stored.birth === birth
  if (!stored || !told || (tieTo(account, personId)?.relation ?? relation) !== relation) throw conflict('personId')

  const tie: FamilyTie = { personId, relation }
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (tieTo(account, personId)) return accept(personView(stored, tie, caller.openid))
    if (!hasRoom(account)) return refuse('family_full')
    if (await store.apply('accounts', account._id, addTie(account, tie))) return accept(personView(stored, tie, caller.openid))
    await pause(attempt)
    account = (await store.get('accounts', account._id)) ?? account
  }
  throw unavailable('the list kept changing')
})
