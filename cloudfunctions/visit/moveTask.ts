/** A task is begun, handed on, escalated, or ended once the elder knows what came of it. */
import { moveCareTask as endpoint } from '@contract/visit'
import { accept } from '@domain/decision'
import { decideTask, moveTask, type CareTask, type TaskDeed, type TaskMove } from '@domain/careTask'
import { broken, conflict, forbidden, unavailable } from '@kernel/faults'
import { handle, type Context } from '@kernel/handle'
import { worksThere } from './colleagues'
import { taskViews } from './tasks'

export const moveCareTask = handle(endpoint, async ({ requestId, taskId, to, ownerId, dueOn, told = false, note }, context) => {
  const { caller, store, secrets, now } = context
  const task = await store.get('careTasks', taskId)
  const reaches = task && caller.grants.some(({ scope }) => [task.gridId, task.communityId].includes(scope.id))
  if (!task || !reaches) throw forbidden()
  const before = task.deeds.find((deed) => deed.requestId === requestId)
  if (before) {
    if (before.by !== caller.personId || before.what !== to) throw conflict('requestId')
    return accept({ task: await viewOf(context, task) })
  }
  const move: TaskMove = { to, told, ...(ownerId ? { ownerId } : {}), ...(dueOn ? { dueOn } : {}) }
  const decision = decideTask(task, move, ownerId === undefined || (await worksThere(context, task, ownerId)))
  if (!decision.accepted) return decision
  const deed: TaskDeed = { requestId, at: now, by: caller.personId, what: to, ...(note ? { note: secrets.seal(note) } : {}) }
  if (!(await store.apply('careTasks', taskId, moveTask(task, move, deed)))) throw unavailable('the task changed meanwhile')
  const moved = await store.get('careTasks', taskId)
  if (!moved) throw broken('a task that was moved is gone')
  return accept({ task: await viewOf(context, moved) })
})

async function viewOf(context: Context, task: CareTask) {
  const [view] = await taskViews(context, [task], task.elderId)
  if (!view) throw broken('a task without a view')
  return view
}
