/** A walk with a kindergarten through the real SDK: head-counts, escorts, and roll-calls that must balance. */
import { finishEvent } from '@contract/event'
import { callRoll, readOuting, registerGroup, removeGroup, setStaffing } from '@contract/eventOuting'
import { DAY, MINUTE } from '@domain/calendar'
import { aWalk, kindergarten } from '../fixtures/contests'
import { STARTS, WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { aGrant } from '../fixtures/people'

let ground: Ground
let number = 0
beforeAll(async () => {
  ground = await startGround()
  await ground.staff('clerk', 'community_staff')
  await ground.staff('elsewhere', 'community_staff', 'datuan')
  await ground.people([{ key: 'helper', verified: true }, { key: 'resident' }])
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

async function walk(): Promise<string> {
  const eventId = `ev_walk_${(number += 1)}`
  await aWalk(ground, eventId)
  await ground.put('grants', aGrant('helper', 'volunteer', { _id: `g_helper_${eventId}`, scope: { kind: 'event', id: eventId } }))
  return eventId
}
const escorts = [{ name: '甲', role: 'grid_worker' as const }, { name: '乙', role: 'grid_worker' as const }, { name: '丙', role: 'volunteer' as const }, { name: '丁', role: 'volunteer' as const }]
const call = (eventId: string, point: 'depart' | 'arrive' | 'return', children: number, note?: string) =>
  ground.call('helper', callRoll, { requestId: aRequestId(), eventId, point, children, escorts: 8, ...(note ? { note } : {}) })

describe('AC-25: the kindergarten walk', () => {
  test('32 children with 8 escorts; 32, 32, 31 keeps it open until it is counted again, and no child has a name in the database', async () => {
    const eventId = await walk()
    dataOf(await ground.call('clerk', registerGroup, { requestId: aRequestId(), eventId, ...kindergarten }))
    const planned = dataOf(await ground.call('clerk', setStaffing, { eventId, staffing: escorts }))
    expect(planned).toMatchObject({ children: 32, escorts: 8, enoughEscorts: true })

    await ground.cloud.control.clock(STARTS + MINUTE)
    for (const [point, children] of [['depart', 32], ['arrive', 32], ['return', 31]] as const) dataOf(await call(eventId, point, children))
    expect(outcomeOf(await ground.call('clerk', finishEvent, { eventId }))).toBe('roll_call_open')
    expect(dataOf(await call(eventId, 'return', 32)).balanced).toBe(true)
    expect(outcomeOf(await ground.call('clerk', finishEvent, { eventId }))).toBe('ok')

    const stored = await ground.document('outings', eventId)
    expect(Object.keys(Object.values(stored?.groups ?? {})[0] ?? {}).sort()).toEqual(['at', 'by', 'children', 'classes', 'leaderName', 'leaderPhone', 'partner', 'teachers'])
    expect(stored?.rollCalls.map(({ children }) => children)).toEqual([32, 32, 31, 32])
    expect(JSON.stringify(stored)).not.toContain(kindergarten.leaderPhone)
  })

  test('or until it is written down what happened', async () => {
    const eventId = await walk()
    dataOf(await ground.call('clerk', registerGroup, { requestId: aRequestId(), eventId, ...kindergarten }))
    await ground.cloud.control.clock(STARTS + MINUTE)
    expect(outcomeOf(await ground.call('clerk', finishEvent, { eventId }))).toBe('roll_call_open')
    for (const point of ['depart', 'arrive'] as const) dataOf(await call(eventId, point, 32))
    dataOf(await call(eventId, 'return', 31, '一位小朋友由家长在公园接走'))
    expect(outcomeOf(await ground.call('clerk', finishEvent, { eventId }))).toBe('ok')
    expect(outcomeOf(await ground.call('clerk', registerGroup, { requestId: aRequestId(), eventId, ...kindergarten }))).toBe('over')
  })
})

test('a name for a child has no place in what is sent', async () => {
  const eventId = await walk()
  const reply = await ground.cloud.call('oTest_clerk', registerGroup.name, { requestId: aRequestId(), eventId, ...kindergarten, names: ['小满'] })
  expect(reply).toMatchObject({ ok: false, failure: { code: 'invalid_input', field: 'names' } })
})

test('the same request corrects its group, another one adds a group, and a group can be taken off', async () => {
  const eventId = await walk()
  const requestId = aRequestId()
  dataOf(await ground.call('clerk', registerGroup, { requestId, eventId, ...kindergarten }))
  expect(dataOf(await ground.call('clerk', registerGroup, { requestId, eventId, ...kindergarten, children: 30 })).children).toBe(30)
  expect(dataOf(await ground.call('clerk', registerGroup, { requestId: aRequestId(), eventId, ...kindergarten, children: 5 })).groups).toHaveLength(2)
  expect(dataOf(await ground.call('clerk', removeGroup, { eventId, groupId: requestId })).children).toBe(5)
  expect(outcomeOf(await ground.call('clerk', removeGroup, { eventId, groupId: requestId }))).toBe('ok')
})

test('a count that is sent twice is counted once, also by two phones at once', async () => {
  const eventId = await walk()
  await ground.cloud.control.clock(STARTS)
  const input = { requestId: aRequestId(), eventId, point: 'depart' as const, children: 3, escorts: 1 }
  await Promise.all([ground.call('helper', callRoll, input), ground.call('helper', callRoll, input)])
  dataOf(await ground.call('helper', callRoll, input))
  expect((await ground.document('outings', eventId))?.rollCalls).toHaveLength(1)
  // under its id nothing else is said, and by nobody else
  expect(outcomeOf(await ground.call('helper', callRoll, { ...input, children: 4 }))).toBe('conflict')
  expect(outcomeOf(await ground.call('clerk', callRoll, input))).toBe('conflict')
  expect((await ground.document('outings', eventId))?.rollCalls.map(({ children }) => children)).toEqual([3])
})

test('counts have their hour and their order', async () => {
  const eventId = await walk()
  expect(outcomeOf(await call(eventId, 'depart', 3))).toBe('not_running')
  await ground.cloud.control.clock(STARTS - 60 * MINUTE)
  expect(outcomeOf(await call(eventId, 'arrive', 3))).toBe('depart_first')
  expect(outcomeOf(await call(eventId, 'depart', 3))).toBe('ok')
  expect(outcomeOf(await call(eventId, 'return', 3))).toBe('arrive_first')
})

test('volunteers count and see a masked number; other communities and residents see nothing', async () => {
  const eventId = await walk()
  dataOf(await ground.call('clerk', registerGroup, { requestId: aRequestId(), eventId, ...kindergarten }))
  expect(dataOf(await ground.call('helper', readOuting, { eventId })).groups[0]?.leaderPhone).toBe('138****3333')
  expect(dataOf(await ground.call('clerk', readOuting, { eventId })).groups[0]?.leaderPhone).toBe('13800003333')
  for (const key of ['elsewhere', 'resident']) expect(outcomeOf(await ground.call(key, readOuting, { eventId }))).toBe('forbidden')
  expect(outcomeOf(await ground.call('helper', setStaffing, { eventId, staffing: [] }))).toBe('forbidden')
  await ground.event({ _id: 'ev_tea', startAt: STARTS + DAY, endAt: STARTS + DAY + 60 * MINUTE })
  expect(outcomeOf(await ground.call('clerk', readOuting, { eventId: 'ev_tea' }))).toBe('no_outing')
})
