/** A new deployment: nobody has a role but whom it names, and from there a street, a community, its staff and a volunteer follow by invitation. */
import { introduce, me } from '@contract/account'
import { acceptRole, inviteToRole, verifyPhone } from '@contract/accountRoles'
import { roster, staffDay } from '@contract/eventDesk'
import type { Role, Scope } from '@domain/roles'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'

/** In LINJULI_DISTRICT_ADMINS of the local cloud. */
const ADMINISTRATOR = 'oDemo_district_admin'
const takerOf = (role: Role) => `oTest_${role}`
const steps: readonly (readonly [role: Role, scope: Scope, above: Role])[] = [
  ['street_admin', { kind: 'street', id: 'street_2' }, 'district_admin'],
  ['community_reviewer', { kind: 'community', id: 'jincheng' }, 'street_admin'],
  ['community_staff', { kind: 'community', id: 'jincheng' }, 'community_reviewer'],
  ['volunteer', { kind: 'event', id: 'ev_first' }, 'community_staff']
]

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
  await ground.put('streets', { _id: 'street_2', name: '东海街道', order: 0 })
  await ground.put('communities', { _id: 'jincheng', name: '锦城社区', streetId: 'street_2', phone: '05350001230', address: '便民服务大厅', order: 0 })
  await ground.event({ _id: 'ev_first' })
})
afterAll(() => ground.stop())

const as = (openid: string) => ground.cloud.as(openid)
const offer = (openid: string, role: Role, scope: Scope) => as(openid).call(inviteToRole, { requestId: aRequestId(), role, scope })

test('the one named is an administrator from the moment they told a name', async () => {
  expect(outcomeOf(await offer(ADMINISTRATOR, 'street_admin', { kind: 'street', id: 'street_2' }))).toBe('forbidden')
  const known = dataOf(await as(ADMINISTRATOR).call(introduce, { name: '郑明', phone: '13700000000' }))
  expect(known.roles).toEqual([{ role: 'district_admin', scope: { kind: 'district', id: 'district' } }])
})

test.each(steps.map((step, at) => [step[0], step, steps[at - 1]?.[0]] as const))('a new %s tells a name, has the telephone vouched for, takes the role, and gives nobody the like', async (role, [, scope, above], before) => {
  const taker = takerOf(role)
  const { code } = dataOf(await offer(before ? takerOf(before) : ADMINISTRATOR, role, scope))
  const take = () => as(taker).call(acceptRole, { code })
  expect(outcomeOf(await take())).toBe('not_introduced')
  dataOf(await as(taker).call(introduce, { name: '新同事', phone: '13700000001' }))
  expect(outcomeOf(await take())).toBe('phone_not_verified')
  dataOf(await as(taker).call(verifyPhone, { code: `phone-1370000${String(steps.findIndex(([one]) => one === role) + 1001)}-x` }))
  expect(dataOf(await take()).roles).toEqual([{ role, scope }])

  const [own, higher] = [await offer(taker, role, scope), await offer(taker, above, scope)]
  for (const reply of [own, higher]) expect(['not_yours_to_give', 'wrong_scope', 'forbidden']).toContain(outcomeOf(reply))
})

test('they work where they were asked to, and nowhere above', async () => {
  const day = async (role: Role) => outcomeOf(await as(takerOf(role)).call(staffDay, { communityId: 'jincheng' }))
  expect([await day('street_admin'), await day('community_reviewer'), await day('community_staff'), await day('volunteer')]).toEqual(['forbidden', 'ok', 'ok', 'forbidden'])
  expect(outcomeOf(await as(takerOf('volunteer')).call(roster, { eventId: 'ev_first' }))).toBe('ok')
  expect(outcomeOf(await as(takerOf('street_admin')).call(roster, { eventId: 'ev_first' }))).toBe('forbidden')
  expect(dataOf(await as(ADMINISTRATOR).call(me, {})).roles).toHaveLength(1)
})
