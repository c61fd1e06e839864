/** An account, its person and those whom only it knows are deleted; what stays is without a name. */
import { deleteMe as endpoint } from '@contract/accountData'
import { set, unset } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import type { PersonId } from '@domain/ids'
import { withdraw } from '@domain/lecture'
import { grantsOf } from '@kernel/caller'
import { handle, type Context } from '@kernel/handle'
import { keptAboutMe } from './keptAboutMe'
import { keptQuestions } from './keptQuestions'

/** One's own and another account; more are not needed to know that somebody is shared. */
const ENOUGH = 2

export const deleteMe = handle(endpoint, async (_input, context) => {
  const { caller, store, now } = context
  const account = caller.account
  if (!account) return accept({ deleted: true })
  const [kept, grants] = await Promise.all([keptAboutMe(context, account), grantsOf(context, account)])
  if (grants.length) return refuse('holds_roles')
  // a place that is still to come is given up first, so that a neighbour gets it
  if (kept.some(({ registration, event, book }) => registration.account === caller.openid && event.status === 'published' && event.endAt > now && registration.personIds.some((id) => book.inside[id] === registration._id))) return refuse('holds_seats')

  for (const { eventId, question } of await keptQuestions(context, kept, caller.personId)) await store.apply('lectures', eventId, withdraw(question))
  for (const { personId } of account.family) await forget(context, personId)
  // the account last: until it is gone, a repeat finishes what was begun
  await store.remove('accounts', caller.openid)
  return accept({ deleted: true })
})

/** Takes name, telephone, birth and home off a person whom nobody else's list holds; the bare record stays for counts. */
async function forget({ caller, store }: Context, personId: PersonId): Promise<void> {
  const known = await store.find('accounts', { index: 'byFamily', equal: { 'family.personId': personId }, limit: ENOUGH })
  const shared = known.some(({ _id }) => _id !== caller.openid)
  if (shared && personId !== caller.personId) return
  await store.updateIf('persons', personId, { all: { addedBy: { is: caller.openid } } }, { name: set(''), phone: unset, phoneTag: unset, birth: unset, communityId: unset, buildingId: unset })
}
