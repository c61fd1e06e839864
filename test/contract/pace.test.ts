/** One account that makes changes without end: it is told to rest, and takes neither seats nor room from anybody. */
import { addFamilyMember, inviteFamily, me, removeFamilyMember } from '@contract/account'
import { readEvent, registerForEvent } from '@contract/event'
import { HOUR, MINUTE } from '@domain/calendar'
import { MOST_INVITATIONS } from '@domain/pace'
import { endpoints } from '../fixtures/endpoints'
import { WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, tally, type Ground } from '../fixtures/ground'
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
  expect(await ground.everything()).toEqual(before)
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

test('invitations that still hold have an end, and a repeat of one is answered all the same', async () => {
  await ground.person('inviting')
  const invite = (requestId: string) => ground.call('inviting', inviteFamily, { requestId, personIds: [personOf('inviting')] })
  const first = aRequestId()
  const { invitation } = dataOf(await invite(first))
  for (let time = 1; time < MOST_INVITATIONS; time += 1) dataOf(await invite(aRequestId()))
  expect(await invite(aRequestId())).toMatchObject({ ok: false, failure: { reason: 'too_fast', about: { minutes: 72 * 60 } } })
  expect(dataOf(await invite(first)).invitation).toBe(invitation)
  expect((await ground.all('invitations')).filter(({ from }) => from === openidOf('inviting'))).toHaveLength(MOST_INVITATIONS)
  expect((await ground.cloud.control.stats()).scans).toEqual([])
  await ground.cloud.control.clock(WHILE_OPEN + 73 * HOUR)
  expect(outcomeOf(await invite(aRequestId()))).toBe('ok')
})

test('what is not counted is bounded by a rule of its own', () => {
  expect(endpoints.filter(({ unpaced }) => unpaced).map(({ name }) => name)).toEqual([registerForEvent.name])
})
