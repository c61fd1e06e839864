/** To whom a task can be handed: whoever goes to that grid, and the community's staff; each once, never to whoever has it. */
import type { GrantView } from '@contract/accountRoles'
import type { TaskView } from '@contract/visit'
import type { Role } from '@domain/roles'

export type Colleague = Pick<GrantView, 'personId' | 'name' | 'role'>

const atDoors: readonly Role[] = ['grid_worker', 'grid_assistant']
const inOffice: readonly Role[] = ['community_staff', 'community_reviewer']

const reaches = ({ gridId }: Pick<TaskView, 'gridId'>, { role, scope }: Pick<GrantView, 'role' | 'scope'>): boolean =>
  (atDoors.includes(role) && scope.kind === 'grid' && scope.id === gridId) || (inOffice.includes(role) && scope.kind === 'community')

export function colleaguesFor(task: Pick<TaskView, 'gridId' | 'ownerId'>, grants: readonly GrantView[]): readonly Colleague[] {
  const those = grants.filter((grant) => reaches(task, grant) && grant.personId !== task.ownerId)
  const once = those.filter(({ personId }, index) => those.findIndex((one) => one.personId === personId) === index)
  return [...once].sort((one, other) => Number(inOffice.includes(one.role)) - Number(inOffice.includes(other.role)))
}
