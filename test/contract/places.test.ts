/** Who holds what at a place, and what lies in it, is told to those who look after it: to nobody beside, and in the same words where there is nothing. */
import { listGrants, listPlaces } from '@contract/accountRoles'
import type { Role, Scope } from '@domain/roles'
import { WHILE_OPEN } from '../fixtures/events'
import { outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { aGrant } from '../fixtures/people'

const DISTRICT = 'district:district'
const place = (kind: Scope['kind'], id: string): Scope => ({ kind, id })

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
  await ground.put('streets', { _id: 'street_1', name: '西山街道', order: 0 }, { _id: 'street_2', name: '东海街道', order: 1 })
  const community = (_id: string, streetId: string, order: number) => ({ _id, name: `${_id}社区`, streetId, phone: '05350001230', address: '', order })
  // nobody holds a role in shixiu
  await ground.put('communities', community('jincheng', 'street_2', 0), community('shixiu', 'street_2', 1), community('datuan', 'street_1', 2))
  await ground.put('grids', { _id: 'jincheng_g1', communityId: 'jincheng', name: '第一网格', order: 0 })
  await ground.put('buildings', { _id: 'jincheng_b1', communityId: 'jincheng', gridId: 'jincheng_g1', name: '1号楼', order: 0 })

  const held = async (key: string, role: Role, scope: Scope, ...around: readonly string[]) => {
    await ground.person({ key, verified: true })
    await ground.put('grants', aGrant(key, role, { scope, within: [`${scope.kind}:${scope.id}`, ...around] }))
  }
  await held('district_admin', 'district_admin', place('district', 'district'))
  await held('street_admin', 'street_admin', place('street', 'street_2'), DISTRICT)
  await held('reviewer', 'community_reviewer', place('community', 'jincheng'), 'street:street_2', DISTRICT)
  await held('captain', 'captain', place('building', 'jincheng_b1'), 'grid:jincheng_g1', 'community:jincheng', 'street:street_2', DISTRICT)
  await held('neighbours', 'community_reviewer', place('community', 'datuan'), 'street:street_1', DISTRICT)
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

const roles = async (key: string, scope: Scope) => {
  const reply = await ground.call(key, listGrants, { scope })
  return reply.ok ? reply.data.grants.map(({ name }) => name.replace('名字', '')).sort() : outcomeOf(reply)
}

test.each<readonly [key: string, scope: Scope, told: readonly string[] | 'forbidden']>([
  ['reviewer', place('community', 'jincheng'), ['captain', 'reviewer']],
  ['reviewer', place('grid', 'jincheng_g1'), ['captain']],
  ['reviewer', place('street', 'street_2'), 'forbidden'],
  ['reviewer', place('community', 'shixiu'), 'forbidden'],
  ['reviewer', place('community', 'datuan'), 'forbidden'],
  ['reviewer', place('community', 'nowhere'), 'forbidden'],
  ['street_admin', place('street', 'street_2'), ['captain', 'reviewer', 'street_admin']],
  ['street_admin', place('building', 'jincheng_b1'), ['captain']],
  ['street_admin', place('community', 'shixiu'), []],
  ['street_admin', place('community', 'datuan'), 'forbidden'],
  ['street_admin', place('street', 'street_1'), 'forbidden'],
  ['street_admin', place('district', 'district'), 'forbidden'],
  ['district_admin', place('community', 'shixiu'), []],
  ['district_admin', place('street', 'nowhere'), 'forbidden'],
  ['district_admin', place('district', 'district'), ['captain', 'district_admin', 'neighbours', 'reviewer', 'street_admin']]
])('%s hears of %j who holds what there: %j', async (key, scope, told) => {
  expect(await roles(key, scope)).toEqual(told)
})

test('a place is named, and what lies in it is listed, for those who look after it', async () => {
  const places = async (key: string, within: Scope, kind: 'street' | 'community' | 'grid' | 'building') => {
    const reply = await ground.call(key, listPlaces, { within, kind })
    return reply.ok ? reply.data.places.map(({ name }) => name) : outcomeOf(reply)
  }
  expect(await places('reviewer', place('community', 'jincheng'), 'community')).toEqual(['东海街道jincheng社区'])
  expect(await places('street_admin', place('community', 'jincheng'), 'community')).toEqual(['东海街道jincheng社区'])
  expect(await places('street_admin', place('street', 'street_2'), 'community')).toEqual(['jincheng社区', 'shixiu社区'])
  expect(await places('street_admin', place('community', 'jincheng'), 'grid')).toEqual(['第一网格'])
  for (const kind of ['community', 'grid'] as const) {
    expect(await places('street_admin', place('community', 'datuan'), kind)).toBe('forbidden')
    expect(await places('street_admin', place('community', 'nowhere'), kind)).toBe('forbidden')
  }
})
