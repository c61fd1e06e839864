/** The roles of the example district are such as could have been given: in term on its day, at places that are there, each by somebody who may give it. */
import { at, localDateOf } from '@domain/calendar'
import { decideGranting, mayGive } from '@domain/granting'
import { DISTRICT } from '@domain/places'
import { inTerm, placeKey, type Grant, type Scope } from '@domain/roles'
import { newSecret, secretsFrom } from '@kernel/secrets'
import { district } from '@local/district/district'
import { personOf } from '@local/district/people'
import { aGrant } from '../fixtures/people'

const NOW = at('2026-11-10T08:00')
const today = localDateOf(NOW)
const { documents, personas } = district(NOW, secretsFrom({ LINJULI_SECRET: newSecret() }))
const { grants = [], accounts = [], streets = [], communities = [], grids = [], buildings = [], events = [] } = documents

const wholeDistrict: Scope = { kind: 'district', id: DISTRICT }
const scopeOf = (key: string): Scope => {
  const [kind, id = ''] = key.split(':')
  return { kind: kind as Scope['kind'], id }
}
const placesThere = new Set([
  placeKey(wholeDistrict),
  ...streets.map(({ _id }) => `street:${_id}`),
  ...communities.map(({ _id }) => `community:${_id}`),
  ...grids.map(({ _id }) => `grid:${_id}`),
  ...buildings.map(({ _id }) => `building:${_id}`),
  ...events.map(({ _id }) => `event:${_id}`)
])
// the deployment names the district's administrator, who has no grant
const district_admin: Grant = { ...aGrant('district_admin', 'district_admin'), personId: personOf('district_admin'), scope: wholeDistrict }
const heldBy = (personId: string) => [...grants, district_admin].filter((grant) => grant.personId === personId)

/** Whoever could have given a role gave it; where there is nobody, the deployment did. */
function couldBeGiven({ role, within, grantedBy, personId, toOn }: Grant): boolean {
  const enclosing = within.map(scopeOf)
  if (grantedBy === 'deployment') return ![...grants, district_admin].some((grant) => mayGive([grant], role, enclosing, today))
  return grantedBy !== personId && decideGranting(heldBy(grantedBy), role, { enclosing }, { toOn }, today).accepted
}

test.each(personas.map((persona) => [persona.key, persona] as const))('%s holds the roles that are said of them, today and with a verified number', (key, { roles, openid }) => {
  const held = heldBy(personOf(key)).filter((grant) => inTerm(grant, today))
  expect(held.map(({ role }) => role)).toEqual(roles.filter((role) => role !== 'resident'))
  if (held.length > 0) expect(accounts.find(({ _id }) => _id === openid)?.phoneVerifiedAt).toBeDefined()
})

test.each(grants.map((grant) => [grant._id, grant] as const))('%s lies where it says, and was given by somebody who may', (_id, grant) => {
  expect(grant.within[0]).toBe(placeKey(grant.scope))
  expect(grant.within.filter((key) => !placesThere.has(key))).toEqual([])
  expect(couldBeGiven(grant)).toBe(true)
})

test('a role that its giver may not give is found out', () => {
  const [staff] = grants.filter(({ role }) => role === 'community_staff')
  if (!staff) throw new Error('nobody is staff')
  for (const wrong of [{ grantedBy: personOf('lin') }, { grantedBy: staff.personId }, { grantedBy: 'deployment' as const }, { role: 'community_reviewer' as const }, { toOn: '2026-11-09' }]) expect([wrong, couldBeGiven({ ...staff, ...wrong })]).toEqual([wrong, false])
})
