/** Who gives which role where, and how long it lasts. */
import { decideGranting, givenBy, mayGive, samePerson, termOf, type Enclosing, type GrantingPlace } from '@domain/granting'
import { inTerm, NO_END, roles, type Grant, type Role, type Scope } from '@domain/roles'

const TODAY = '2026-11-10'
const district: Scope = { kind: 'district', id: 'district' }
const street: Scope = { kind: 'street', id: 'street_1' }
const community: Scope = { kind: 'community', id: 'datuan' }
/** Every kind of place, each within the ones after it. */
const around: Readonly<Partial<Record<Scope['kind'], Enclosing>>> = {
  district: [district],
  street: [street, district],
  community: [community, street, district],
  grid: [{ kind: 'grid', id: 'datuan_g2' }, community, street, district],
  building: [{ kind: 'building', id: 'datuan_b3' }, { kind: 'grid', id: 'datuan_g1' }, community, street, district],
  event: [{ kind: 'event', id: 'ev_bun' }, community, street, district]
}
const grant = (role: Role, scope: Scope, term: Partial<Grant> = {}): Grant => ({ _id: 'g', personId: 'p', role, scope, place: '', within: [], fromOn: '2026-01-01', toOn: NO_END, grantedBy: 'deployment', ...term })
/** Where somebody with the role stands: at the place it is given for, at the district for its administrator. */
const postOf = (role: Role): Scope => around[givenBy[role]?.scope ?? 'district']?.[0] ?? { kind: 'case', id: 'case' }
const given = (by: Role, role: Role): boolean => mayGive([grant(by, postOf(by))], role, around[givenBy[role]?.scope ?? 'district'] ?? [], TODAY)

const chain: readonly (readonly [by: Role, role: Role])[] = [
  ['district_admin', 'street_admin'],
  ['street_admin', 'community_reviewer'],
  ['community_reviewer', 'community_staff'],
  ['community_reviewer', 'grid_worker'],
  ['community_reviewer', 'captain'],
  ['community_staff', 'volunteer']
]

test.each(chain)('%s gives %s, and never the other way round', (by, role) => {
  expect(given(by, role)).toBe(true)
  expect(given(role, by)).toBe(false)
})

test('nobody gives a role at or above their own, by however many hands', () => {
  const givers = (role: Role): readonly Role[] => givenBy[role]?.by ?? []
  const above = (role: Role): ReadonlySet<Role> => {
    const found = new Set<Role>()
    const look = (one: Role): void => givers(one).filter((by) => !found.has(by)).forEach((by) => (found.add(by), look(by)))
    look(role)
    return found
  }
  for (const role of roles) expect(above(role).has(role)).toBe(false)
})

test.each(['resident', 'district_admin'] as const)('%s is given by nobody', (role) => {
  for (const by of roles) expect(mayGive([grant(by, district)], role, [district], TODAY)).toBe(false)
})

describe('a role', () => {
  const place: GrantingPlace = { enclosing: around.grid ?? [] }
  const reviewer = grant('community_reviewer', community)
  const decide = (own: Grant, role: Role, where = place, offered = {}) => decideGranting([own], role, where, offered, TODAY)

  test('lasts until it is taken back, where no day was said', () => expect(decide(reviewer, 'grid_worker')).toEqual({ accepted: true, fact: { fromOn: TODAY, toOn: NO_END } }))

  test('is given only by whoever looks after what contains the place', () => {
    expect(decide(grant('community_reviewer', { kind: 'community', id: 'jincheng' }), 'grid_worker')).toEqual({ accepted: false, reason: 'not_yours_to_give' })
    expect(decide(grant('street_admin', street), 'grid_worker')).toEqual({ accepted: false, reason: 'not_yours_to_give' })
  })

  test('belongs to its own kind of place', () => expect(decide(reviewer, 'captain')).toEqual({ accepted: false, reason: 'wrong_scope' }))

  test.each([
    ['whose term is over', { toOn: '2026-11-09' }],
    ['whose term has not begun', { fromOn: '2026-11-11' }],
    ['who was taken off', { revoked: { at: 0, by: 'p', reason: '换人了' } }]
  ])('is not given by somebody %s', (_who, term) => expect(decide(grant('community_reviewer', community, term), 'grid_worker')).toEqual({ accepted: false, reason: 'not_yours_to_give' }))

  test.each([
    ['that is today', TODAY, { accepted: true, fact: { fromOn: TODAY, toOn: TODAY } }],
    ['that is past', '2026-11-09', { accepted: false, reason: 'ends_in_the_past' }]
  ])('takes a last day %s', (_when, toOn, expected) => expect(decide(reviewer, 'grid_worker', place, { toOn })).toEqual(expected))

  test('does not end before it begins', () => expect(decide(reviewer, 'grid_worker', place, { fromOn: '2026-12-01', toOn: '2026-11-30' })).toEqual({ accepted: false, reason: 'ends_in_the_past' }))
})

describe('a term', () => {
  test('begins no earlier than it was taken', () => expect(termOf(TODAY, { fromOn: '2026-11-01' }, { enclosing: [] }).fromOn).toBe(TODAY))
  test('begins later where that was said', () => expect(termOf(TODAY, { fromOn: '2026-11-20' }, { enclosing: [] }).fromOn).toBe('2026-11-20'))

  test.each([
    ['said nothing', undefined, '2026-11-21'],
    ['said an earlier day', '2026-11-15', '2026-11-15'],
    ['said a later day', '2026-12-31', '2026-11-21']
  ])('at an event ends with it, whoever %s', (_what, toOn, expected) => expect(termOf(TODAY, { toOn }, { enclosing: [], endsOn: '2026-11-21' }).toOn).toBe(expected))

  test.each([['its last day', '2026-11-21', true], ['the day after', '2026-11-22', false]])('holds on %s (%s): %s', (_when, on, holds) =>
    expect(inTerm(grant('grid_worker', postOf('grid_worker'), { toOn: '2026-11-21' }), on)).toBe(holds))
})

test.each([
  ['one WeChat', { _id: 'p1', phoneTag: 'a' }, { _id: 'p1', phoneTag: 'b' }, true],
  ['two WeChats with one number', { _id: 'p1', phoneTag: 'a' }, { _id: 'p2', phoneTag: 'a' }, true],
  ['two numbers', { _id: 'p1', phoneTag: 'a' }, { _id: 'p2', phoneTag: 'b' }, false],
  ['two who told no number', { _id: 'p1' }, { _id: 'p2' }, false]
])('%s: the same person is %s', (_who, one: { readonly _id: string; readonly phoneTag?: string }, other, same) => expect(samePerson(one, one.phoneTag ? [one.phoneTag] : [], other)).toBe(same))

test('a number is known again under an older key', () => expect(samePerson({ _id: 'p1', phoneTag: '2.a' }, ['2.a', '1.a'], { _id: 'p2', phoneTag: '1.a' })).toBe(true))
