/** An account, its person and those whom only it knows are deleted; what stays is without a name. */
import { deleteMe as endpoint } from '@contract/accountData'
import { localDateOf } from '@domain/calendar'
import { pull, set, unset } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import type { PersonId } from '@domain/ids'
import { withdraw } from '@domain/lecture'
import { busyAfter } from '@domain/pace'
import { FAMILY_LIMIT } from '@domain/person'
import { forgottenVoice } from '@domain/suggestion'
import type { Account } from '@kernel/documents'
import { handle, type Context } from '@kernel/handle'
import { keptAboutMe } from './keptAboutMe'
import { keptQuestions } from './keptQuestions'
import { keptVoices } from './keptVoices'

/** More lists than anybody stands on: a tie between accounts is on both lists, and each has its limit. */
const MOST_LISTS = 2 * FAMILY_LIMIT
/** One's own and another account; more are not needed to know that somebody is shared. */
const ENOUGH = 2
/** More grants than anybody holds at once. */
const MOST_GRANTS = 50

export const deleteMe = handle(endpoint, async (_input, context) => {
  const { caller, store, now } = context
  const account = caller.account
  if (!account) {
    // whoever was cut off has perhaps been left on somebody's list
    await untie(context)
    return accept({ deleted: true })
  }
  const [kept, roles] = await Promise.all([keptAboutMe(context, account), holdsRoles(context)])
  if (roles) return refuse('holds_roles')
  // a place that is still to come is given up first, so that a neighbour gets it
  if (kept.some(({ registration, event, book }) => registration.account === caller.openid && event.status === 'published' && event.endAt > now && registration.personIds.some((id) => book.inside[id] === registration._id))) return refuse('holds_seats')

  for (const { eventId, question } of await keptQuestions(context, caller.personId)) await store.apply('lectures', eventId, withdraw(question))
  for (const suggestion of await keptVoices(context, caller.personId)) await store.updateIf('suggestions', suggestion._id, { all: {} }, forgottenVoice(suggestion))
  for (const { personId } of account.family) if (personId !== caller.personId) await forgetUnlessShared(context, personId)
  await forgetMyself(context, account)
  await untie(context)
  // the account last: until it is gone, a repeat finishes what was begun
  await store.remove('accounts', caller.openid)
  // whoever joined this family meanwhile
  await untie(context)
  return accept({ deleted: true })
})

/** Whatever was given and not taken back, counted today or not: also what rests, or begins later. */
async function holdsRoles({ caller, store, admins, now }: Context): Promise<boolean> {
  if (admins.includes(caller.openid)) return true
  const grants = await store.find('grants', { index: 'byPerson', equal: { personId: caller.personId }, from: localDateOf(now), limit: MOST_GRANTS })
  return grants.some(({ revoked }) => !revoked)
}

const nameless = { name: set(''), phone: unset, phoneTag: unset, birth: unset, communityId: unset, buildingId: unset }

/** Takes name, birth and home off a person whom nobody else's list holds; the bare record stays for counts. */
async function forgetUnlessShared({ caller, store }: Context, personId: PersonId): Promise<void> {
  const known = await store.find('accounts', { index: 'byFamily', equal: { 'family.personId': personId }, limit: ENOUGH })
  if (known.some(({ _id }) => _id !== caller.openid)) return
  await store.updateIf('persons', personId, { all: { addedBy: { is: caller.openid } } }, nameless)
}

/** How fast the account has been stays with the bare record, so that whoever begins anew is no faster. */
async function forgetMyself({ caller, store, now }: Context, { busyUntil, familyInvitedUntil }: Account): Promise<void> {
  const pace = { busyUntil: set(busyAfter(busyUntil, now)), ...(familyInvitedUntil === undefined ? {} : { familyInvitedUntil: set(familyInvitedUntil) }) }
  await store.updateIf('persons', caller.personId, { all: { addedBy: { is: caller.openid } } }, { ...nameless, ...pace })
}

/** Takes me off the lists of others. */
async function untie({ caller, store }: Context): Promise<void> {
  const { openid, personId } = caller
  const lists = await store.find('accounts', { index: 'byFamily', equal: { 'family.personId': personId }, limit: MOST_LISTS })
  for (const { _id } of lists) if (_id !== openid) await store.updateIf('accounts', _id, { all: { 'family.personId': { is: personId } } }, { family: pull({ personId }) })
}
