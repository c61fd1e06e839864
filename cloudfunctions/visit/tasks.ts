/** Tasks as those who look after them see them; what was noted of an elder is read by nobody who is not written down first. */
import type { TaskView } from '@contract/visit'
import type { CareTask } from '@domain/careTask'
import { recordRead } from '@kernel/audit'
import type { Context } from '@kernel/handle'
import { namesOf } from './names'

/** `target` is what was asked for: an elder, a grid, a community. */
export async function taskViews({ store, secrets, caller, now }: Context, tasks: readonly CareTask[], target: string): Promise<readonly TaskView[]> {
  const noted = tasks.find(({ note }) => note !== undefined)
  if (noted) await recordRead(store, { at: now, actor: caller.personId, action: 'read_health', target, communityId: noted.communityId })
  const names = await namesOf(store, tasks.map(({ elderId }) => elderId), tasks.map(({ ownerId }) => ownerId))
  return tasks.map(({ _id, gridId, elderId, need, note, ownerId, dueOn, status }) => ({
    taskId: _id, gridId, elderId, elder: names.elder(elderId), buildingId: names.of(elderId)?.buildingId ?? '', need, ...(note ? { note: secrets.open(note) } : {}), owner: names.person(ownerId), ownerId, mine: ownerId === caller.personId, dueOn, status
  }))
}
