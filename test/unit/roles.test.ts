/** The term of a grant. */
import { inTerm, NO_END, roles, type Grant } from '@domain/roles'

const grant = (fromOn: string, toOn = NO_END): Grant => ({
  _id: 'g', personId: 'p', role: 'community_staff', scope: { kind: 'community', id: 'jincheng' }, place: '', within: [], fromOn, toOn, grantedBy: 'deployment'
})

test.each([
  ['the day before it begins', '2026-10-31', false], ['its first day', '2026-11-01', true], ['a day within', '2026-11-15', true], ['its last day', '2026-11-30', true], ['the day after it ends', '2026-12-01', false]
])('on %s (%s) a grant holds: %s', (_when, on, holds) => expect(inTerm(grant('2026-11-01', '2026-11-30'), on)).toBe(holds))

test('a grant without an end lasts', () => {
  expect(inTerm(grant('2026-11-01'), '2026-10-31')).toBe(false)
  expect(inTerm(grant('2026-11-01'), '2099-01-01')).toBe(true)
})

test('the roles are those of the page about doors, each once', () => {
  expect(roles).toHaveLength(19)
  expect(new Set(roles).size).toBe(19)
})
