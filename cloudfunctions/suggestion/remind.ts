/** Whoever is to work on an entry is reminded of its last day. */
import { localDateOf } from '@domain/calendar'
import type { PersonId } from '@domain/ids'
import { inTerm, placeKey } from '@domain/roles'
import { isOverdue, type Suggestion } from '@domain/suggestion'
import type { Context } from '@kernel/handle'
import { accountsOf } from './accounts'
import { copy } from './copy'

/** More roles than one grid has. */
const MOST_GRANTS = 60

/** Who accepted it; before that, whoever works in its grid. */
async function workersOf({ store, now }: Pick<Context, 'store' | 'now'>, { handlerId, gridId }: Suggestion): Promise<readonly PersonId[]> {
  if (handlerId) return [handlerId]
  const today = localDateOf(now)
  const grants = await store.find('grants', { index: 'byPlace', equal: { within: placeKey({ kind: 'grid', id: gridId }) }, from: today, limit: MOST_GRANTS })
  return grants.filter((grant) => grant.scope.kind === 'grid' && inTerm(grant, today)).map(({ personId }) => personId)
}

export async function remind(context: Pick<Context, 'store' | 'notices' | 'now'>, suggestion: Suggestion): Promise<void> {
  const accounts = await accountsOf(context, await workersOf(context, suggestion))
  const sentence = isOverdue(suggestion, localDateOf(context.now)) ? copy.overdue : copy.dueToday
  for (const to of accounts.values()) await context.notices.send({ to, occasion: 'deadline', page: `packages/captain/suggestion/index?id=${suggestion._id}`, fields: { thing1: copy.book, thing4: sentence } })
}
