/** What elders asked for in a grid, or in a community. */
import { listTasks as endpoint } from '@contract/visit'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { requireGrid } from './reach'
import { taskViews } from './tasks'

const MOST = 100

export const listTasks = handle(endpoint, async ({ within: { kind, id }, statuses }, context) => {
  if (kind === 'community') context.caller.require({ kind, id })
  else await requireGrid(context, id)
  const tasks = await context.store.find('careTasks', kind === 'community' ? { index: 'byCommunity', equal: { communityId: id, status: statuses }, limit: MOST } : { index: 'byGrid', equal: { gridId: id, status: statuses }, limit: MOST })
  return accept({ tasks: await taskViews(context, tasks, id) })
})
