/** Whoever is to work on an entry is reminded of its last day. */
import { localDateOf } from '@domain/calendar'
import type { PersonId } from '@domain/ids'
import { inTerm, placeKey, type Grant, type Role } from '@domain/roles'
import { isOverdue, type Suggestion } from '@domain/suggestion'
import { accountsOf } from '@kernel/accountsOf'
import type { Context } from '@kernel/handle'
import { copy } from './copy'

/** More roles than one community has. */
const MOST_GRANTS = 500
const answering: readonly Role[] = ['community_staff', 'community_reviewer']

/** Before it is accepted, whoever works in its grid; from then on those who can answer it, and whoever accepted it as long as they work there. */
async function workersOf({ store, now }: Pick<Context, 'store' | 'now'>, { handlerId, gridId, communityId }: Suggestion): Promise<readonly PersonId[]> {
  const today = localDateOf(now)
  const grants = await store.find('grants', { index: 'byPlace', equal: { within: placeKey({ kind: 'community', id: communityId }) }, from: today, limit: MOST_GRANTS })
  const works = ({ scope, role, personId }: Grant) => {
    if (scope.kind === 'grid') return scope.id === gridId && (handlerId === undefined || personId === handlerId)
    return handlerId !== undefined && scope.kind === 'community' && answering.includes(role)
  }
  return grants.filter((grant) => inTerm(grant, today) && works(grant)).map(({ personId }) => personId)
}

export async function remind(context: Pick<Context, 'store' | 'notices' | 'now'>, suggestion: Suggestion): Promise<void> {
  const accounts = await accountsOf(context, await workersOf(context, suggestion))
  const sentence = isOverdue(suggestion, localDateOf(context.now)) ? copy.overdue : copy.dueToday
  for (const to of accounts.values()) await context.notices.send({ to, occasion: 'deadline', page: `packages/captain/suggestion/index?id=${suggestion._id}`, fields: { thing1: copy.book, thing4: sentence } })
}
