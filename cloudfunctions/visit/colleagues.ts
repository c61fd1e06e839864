/** Who may be given a task: whoever works in its grid, or in the office of its community. */
import { moveCareTask } from '@contract/visit'
import { localDateOf } from '@domain/calendar'
import type { CareTask } from '@domain/careTask'
import type { PersonId } from '@domain/ids'
import { inTerm } from '@domain/roles'
import type { Context } from '@kernel/handle'

/** More grants than anybody holds at once. */
const MOST_GRANTS = 50

export async function worksThere({ store, now }: Pick<Context, 'store' | 'now'>, { gridId, communityId }: Pick<CareTask, 'gridId' | 'communityId'>, personId: PersonId): Promise<boolean> {
  const today = localDateOf(now)
  const grants = await store.find('grants', { index: 'byPerson', equal: { personId }, from: today, limit: MOST_GRANTS })
  return grants.some((grant) => inTerm(grant, today) && moveCareTask.roles.includes(grant.role) && [gridId, communityId].includes(grant.scope.id))
}
