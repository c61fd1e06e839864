/** To whom a task that was heard at a door can be handed. */
import type { GrantView } from '@contract/accountRoles'
import { colleaguesFor } from '@features/care-tasks/colleagues'

const aGrant = (personId: string, role: GrantView['role'], kind: 'grid' | 'community', id: string): GrantView => ({ grantId: `g_${personId}_${role}`, personId, role, scope: { kind, id }, place: '', name: personId, fromOn: '2026-01-01', mine: false })

const grants = [
  aGrant('clerk', 'community_staff', 'community', 'fulin'), aGrant('reviewer', 'community_reviewer', 'community', 'fulin'), aGrant('worker', 'grid_worker', 'grid', 'grid_1'),
  aGrant('both', 'grid_assistant', 'grid', 'grid_1'), aGrant('both', 'community_staff', 'community', 'fulin'), aGrant('elsewhere', 'grid_worker', 'grid', 'grid_2'), aGrant('carer', 'care_lead', 'community', 'fulin')
]
const names = (ownerId: string) => colleaguesFor({ gridId: 'grid_1', ownerId }, grants).map(({ name }) => name)

test('whoever goes to that grid comes first, then the office; each once, and nobody from another grid', () => expect(names('somebody')).toEqual(['worker', 'both', 'clerk', 'reviewer']))
test('whoever has it already is not asked again', () => expect(names('worker')).toEqual(['both', 'clerk', 'reviewer']))
