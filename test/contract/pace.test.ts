/** One account that makes changes without end: it is told to rest, and takes neither seats nor room from anybody. */
import { addFamilyMember, introduce, inviteFamily, me, removeFamilyMember } from '@contract/account'
import { deleteMe } from '@contract/accountData'
import { inviteToRole } from '@contract/accountRoles'
import { readEvent, registerForEvent } from '@contract/event'
import { sendCommands } from '@contract/sync'
import { HOUR, MINUTE } from '@domain/calendar'
import { INVITATIONS } from '@domain/pace'
import { FAMILY_LIMIT } from '@domain/person'
import { endpoints } from '../fixtures/endpoints'
import { WHILE_OPEN } from '../fixtures/events'
import { aRequestId, changesBetween, dataOf, outcomeOf, startGround, tally, type Ground } from '../fixtures/ground'
import { openidOf, personOf } from '../fixtures/people'

let ground: Ground
let number = 0
beforeAll(async () => {
  ground = await startGround()
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

const add = (key: string) => ground.call(key, addFamilyMember, { personId: `p_made_up_${String((number += 1)).padStart(8, '0')}`, name: '小满', relation: 'child', birth: '2020-05' })
/** Somebody whose changes would have lasted so much longer. */
async function busy(ahead: number): Promise<string> {
  const key = `busy_${(number += 1)}`
  await ground.person(key)
  const account = await ground.document('accounts', openidOf(key))
  if (!account) throw new Error('no account')
  await ground.forget('accounts', [openidOf(key)])
  await ground.put('accounts', { ...account, busyUntil: WHILE_OPEN + ahead })
  return key
}

test('adding and taking off relatives without end comes to a rest, and goes on after it', async () => {
  await ground.person('script')
  const outcomes: string[] = []
  for (let time = 0; time < 80; time += 1) {
    const added = await add('script')
    outcomes.push(outcomeOf(added))
    if (added.ok) outcomes.push(outcomeOf(await ground.call('script', removeFamilyMember, { personId: added.data.personId })))
  }
  const { ok = 0, too_fast = 0 } = tally(outcomes)
  // as many as the rule lets through, and what real time has passed meanwhile
  expect([ok >= 60, ok < 75, ok + too_fast === outcomes.length]).toEqual([true, true, true])
  expect(await add('script')).toEqual({ ok: false, failure: { code: 'refused', reason: 'too_fast', about: { minutes: 1 }, requestId: expect.any(String) as string } })
  await ground.cloud.control.clock(WHILE_OPEN + 5 * MINUTE)
  expect(outcomeOf(await add('script'))).toBe('ok')
})

test('of two hundred at one stroke each that was made is counted, and the account then rests for as long as they should have taken', async () => {
  await ground.person('burst')
  const replies = await Promise.all(Array.from({ length: 200 }, () => ground.call('burst', removeFamilyMember, { personId: 'p_nobody' })))
  const { ok = 0, too_fast = 0 } = tally(replies.map(outcomeOf))
  expect([ok >= 60, ok + too_fast]).toEqual([true, 200])
  const { busyUntil = 0 } = (await ground.document('accounts', openidOf('burst'))) ?? {}
  expect(Math.floor((busyUntil - WHILE_OPEN) / 10_000)).toBe(ok)
  await ground.cloud.control.clock(busyUntil - 11 * MINUTE)
  expect(outcomeOf(await add('burst'))).toBe('too_fast')
  await ground.cloud.control.clock(busyUntil - 9 * MINUTE)
  expect(outcomeOf(await add('burst'))).toBe('ok')
})

test('whoever is told to rest costs the database one call, changes nothing, and still reads and takes a seat', async () => {
  const key = await busy(HOUR)
  await ground.event({ _id: 'ev_paced' })
  const before = await ground.everything()
  const refused = await ground.counted(key, removeFamilyMember, { personId: 'p_nobody' })
  expect([outcomeOf(refused.reply), refused.calls]).toEqual(['too_fast', 1])
  expect(changesBetween(before, await ground.everything())).toEqual([])
  expect(outcomeOf(await ground.call(key, me, {}))).toBe('ok')
  expect(outcomeOf(await ground.call(key, readEvent, { eventId: 'ev_paced' }))).toBe('ok')
  const seated = await ground.counted(key, registerForEvent, { requestId: aRequestId(), eventId: 'ev_paced', personIds: [personOf(key)], consents: {} })
  expect([outcomeOf(seated.reply), seated.calls]).toEqual(['ok', 6])
})

test('nobody else waits because of it', async () => {
  await busy(HOUR)
  await ground.person('neighbour')
  expect(outcomeOf(await add('neighbour'))).toBe('ok')
})

test('counting costs one call, and none where it is not counted', async () => {
  await ground.person('counted')
  const first = await ground.counted('counted', removeFamilyMember, { personId: 'p_nobody' })
  const next = await ground.counted('counted', removeFamilyMember, { personId: 'p_nobody' })
  // the account, and the count
  expect([first.calls, next.calls]).toEqual([2, 2])
})

test('a change stands though it could not be counted', async () => {
  await ground.person('uncounted')
  await ground.cloud.control.fail({ endpoint: removeFamilyMember.name, call: 2, when: 'before', code: 'DATABASE_REQUEST_FAILED' })
  expect(outcomeOf(await ground.call('uncounted', removeFamilyMember, { personId: 'p_nobody' }))).toBe('ok')
  expect(await ground.document('accounts', openidOf('uncounted'))).not.toHaveProperty('busyUntil')
})

describe('invitations to a family', () => {
  const { most } = INVITATIONS.family
  const invite = (key: string, requestId = aRequestId()) => ground.call(key, inviteFamily, { requestId, personIds: [personOf(key)] })
  const written = async (key: string) => (await ground.all('invitations')).filter(({ from }) => from === openidOf(key)).length

  test('have an end, and a repeat of one is answered all the same', async () => {
    await ground.person('inviting')
    const first = aRequestId()
    const { invitation } = dataOf(await invite('inviting', first))
    for (let time = 1; time < most / 2; time += 1) dataOf(await invite('inviting'))
    expect(await invite('inviting')).toMatchObject({ ok: false, failure: { reason: 'too_fast', about: { minutes: (72 * 60) / (most / 2) } } })
    expect(dataOf(await invite('inviting', first)).invitation).toBe(invitation)
    expect((await ground.cloud.control.stats()).scans).toEqual([])
    await ground.cloud.control.clock(WHILE_OPEN + 73 * HOUR)
    expect(outcomeOf(await invite('inviting'))).toBe('ok')
  })

  test('are no more when twenty are asked for at one stroke', async () => {
    await ground.person('stroke')
    const outcomes = tally((await Promise.all(Array.from({ length: 20 }, () => invite('stroke')))).map(outcomeOf))
    expect(outcomes).toEqual({ ok: most / 2, too_fast: 20 - most / 2 })
    expect(await written('stroke')).toBe(most / 2)
  })
})

test('invitations to roles come to an end too, though nine are asked for at one stroke', async () => {
  await ground.staff('officer', 'community_reviewer')
  await ground.put('communities', { _id: 'jincheng', name: '锦城社区', streetId: 'street_2', phone: '05350001230', address: '', order: 0 })
  await ground.put('streets', { _id: 'street_2', name: '东海街道', order: 0 })
  const account = await ground.document('accounts', openidOf('officer'))
  const { each, ahead } = INVITATIONS.role.pace
  // all but two of those that may be written at once are
  await ground.forget('accounts', [openidOf('officer')])
  if (account) await ground.put('accounts', { ...account, roleInvitedUntil: WHILE_OPEN + ahead - each })
  const replies = await Promise.all(Array.from({ length: 9 }, () => ground.call('officer', inviteToRole, { requestId: aRequestId(), role: 'community_staff', scope: { kind: 'community', id: 'jincheng' } })))
  expect(tally(replies.map(outcomeOf))).toEqual({ ok: 2, too_fast: 7 })
  expect((await ground.all('invitations')).filter(({ from }) => from === openidOf('officer'))).toHaveLength(2)
})

test('whoever deletes themselves and comes again is no faster for it', async () => {
  await ground.cloud.as('oTest_phoenix').call(introduce, { name: '林秀兰', phone: '13800001000' })
  let made = 0
  for (let life = 0; life < 6; life += 1) {
    for (let time = 1; time < FAMILY_LIMIT; time += 1) made += (await add('phoenix')).ok ? 1 : 0
    await ground.call('phoenix', deleteMe, { confirm: true })
    // the clock that takes away bare records leaves this one
    await ground.cloud.control.tick()
    await ground.call('phoenix', introduce, { name: '林秀兰', phone: '13800001000' })
  }
  // as many as one account makes at once, with its deletions, and what real time has passed meanwhile
  expect([made >= 40, made < 62]).toEqual([true, true])
  expect(outcomeOf(await add('phoenix'))).toBe('too_fast')
})

test('what is not counted is bounded by a rule of its own', () => {
  expect(endpoints.filter(({ unpaced }) => unpaced).map(({ name }) => name)).toEqual([registerForEvent.name, sendCommands.name])
})
