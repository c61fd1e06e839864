/** Nobody answered the telephone: it becomes the task of somebody who goes to the door. */
import { sendToLook as endpoint } from '@contract/visit'
import { is, set } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { decideLook, lookId, type CareTask } from '@domain/careTask'
import { lookAfter } from '@domain/visiting'
import { conflict, unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { askedElder } from './asked'
import { worksThere } from './colleagues'

export const sendToLook = handle(endpoint, async ({ requestId, elderId, alertId, ownerId, dueOn, note }, context) => {
  const { caller, store, secrets, now } = context
  const { elder: { communityId, gridId }, isAsked } = await askedElder(context, elderId, alertId)
  // one task for one alert, whoever asks for it
  const taskId = lookId(alertId ?? requestId)
  const before = await store.get('careTasks', taskId)
  const isSame = before?.elderId === elderId && before.ownerId === ownerId && before.deeds[0]?.by === caller.personId
  if (before && !isSame && before.deeds[0]?.requestId === requestId) throw conflict('requestId')
  if (!before) {
    const decision = decideLook(isAsked, await worksThere(context, { gridId, communityId }, ownerId), dueOn, now)
    if (!decision.accepted) return decision
    // first, so that nobody stops asking before somebody goes
    const task: CareTask = { _id: taskId, communityId, gridId, elderId, need: 'look_in', note: secrets.seal(note), ownerId, dueOn, status: 'open', deeds: [{ requestId, at: now, by: caller.personId, what: 'open' }] }
    if ((await store.insert('careTasks', task)) !== 'inserted') throw unavailable('somebody else sent somebody meanwhile')
  }
  // also for a colleague who was cut off
  if (alertId !== undefined) await store.updateIf('careAlerts', alertId, { all: { open: is(true) } }, { open: set(false), ended: set({ at: now, by: caller.personId, note: secrets.seal(note) }) })
  await store.apply('careStates', elderId, lookAfter(before?.deeds[0]?.at ?? now, before?.dueOn ?? dueOn))
  return before && !isSame ? refuse('already_ended') : accept({ taskId })
})
