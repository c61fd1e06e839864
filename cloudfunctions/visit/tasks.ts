/** Tasks as those who look after them see them. */
import type { TaskView } from '@contract/visit'
import type { CareTask } from '@domain/careTask'
import type { Context } from '@kernel/handle'
import { namesOf } from './names'

export async function taskViews({ store, secrets, caller }: Pick<Context, 'store' | 'secrets' | 'caller'>, tasks: readonly CareTask[]): Promise<readonly TaskView[]> {
  const names = await namesOf(store, tasks.map(({ elderId }) => elderId), tasks.map(({ ownerId }) => ownerId))
  return tasks.map(({ _id, gridId, elderId, need, note, ownerId, dueOn, status }) => ({
    taskId: _id, gridId, elderId, elder: names.elder(elderId), buildingId: names.of(elderId)?.buildingId ?? '', need, ...(note ? { note: secrets.open(note) } : {}), owner: names.person(ownerId), ownerId, mine: ownerId === caller.personId, dueOn, status
  }))
}
