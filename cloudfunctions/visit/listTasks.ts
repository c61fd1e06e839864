/** What elders asked for: one's own, or those of the community. */
import { listTasks as endpoint } from '@contract/visit'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { taskViews } from './tasks'

const MOST = 100

export const listTasks = handle(endpoint, async ({ communityId, statuses }, context) => {
  const { caller, store } = context
  if (communityId !== undefined) caller.require({ kind: 'community', id: communityId })
  const tasks = await store.find('careTasks', communityId === undefined ? { index: 'byOwner', equal: { ownerId: caller.personId, status: statuses }, limit: MOST } : { index: 'byCommunity', equal: { communityId, status: statuses }, limit: MOST })
  return accept({ tasks: await taskViews(context, tasks) })
})
