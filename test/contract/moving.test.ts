/** An event moves to another hour or place: everybody inside is asked whether it still suits, and nobody loses a seat by saying nothing. */
import { answerChange, leaveEvent, readRegistration, registerForEvent } from '@contract/event'
import { editEvent, roster } from '@contract/eventDesk'
import { HOUR } from '@domain/calendar'
import { CLOSES, ENDS, OPENS, STARTS, WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, tally, type Ground } from '../fixtures/ground'
import { openidOf, personOf } from '../fixtures/people'

const KEYS = ['yes', 'no', 'silent', 'waits'] as const
const LATER = WHILE_OPEN + HOUR

let ground: Ground
let number = 0
beforeAll(async () => {
  ground = await startGround()
  await ground.staff('clerk', 'community_staff')
  await ground.people([...KEYS, 'late'].map((key) => ({ key })))
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

const come = async (key: string, eventId: string) => dataOf(await ground.call(key, registerForEvent, { requestId: aRequestId(), eventId, personIds: [personOf(key)], consents: {} })).registrationId
const read = async (key: string, registrationId: string) => dataOf(await ground.call(key, readRegistration, { registrationId }))
const open = async (eventId: string) => dataOf(await ground.call('clerk', roster, { eventId })).parties.filter(({ unanswered }) => unanswered).map(({ registrationId }) => registrationId)

const written = { kind: 'salon' as const, title: '邻里茶话会', organiser: '锦城社区', partners: [], place: { name: '锦城社区党群服务中心' }, startAt: STARTS, endAt: ENDS, opensAt: OPENS, closesAt: CLOSES, capacity: { unit: 'person' as const, units: 3 }, audience: 'all' as const, agenda: [{ title: '喝茶', minutes: 60 }], instructors: [], contactPhone: '05350001230', emergencyPhone: '13800001111' }
const edit = (eventId: string, overrides: Partial<typeof written>) => ground.call('clerk', editEvent, { eventId, content: { ...written, ...overrides } })

async function full() {
  const eventId = `ev_moving_${(number += 1)}`
  await ground.event({ _id: eventId, capacity: { unit: 'person', units: 3, waitingLimit: 2 } })
  const [yes = '', no = '', silent = '', waits = ''] = [await come('yes', eventId), await come('no', eventId), await come('silent', eventId), await come('waits', eventId)]
  return { eventId, yes, no, silent, waits }
}

async function moved() {
  const parties = await full()
  await ground.cloud.control.clock(LATER)
  dataOf(await edit(parties.eventId, { place: { name: '小广场' } }))
  return parties
}

test('everybody inside is asked, whoever sits and whoever waits, and whoever comes later is not', async () => {
  const { eventId, yes, no, silent, waits } = await moved()
  expect((await open(eventId)).sort()).toEqual([yes, no, silent, waits].sort())
  for (const [key, id] of [['yes', yes], ['waits', waits]] as const) expect((await read(key, id)).askedAt).toBe((await ground.document('events', eventId))?.movedAt)
  dataOf(await ground.call('no', leaveEvent, { registrationId: no }))
  const late = await come('late', eventId)
  expect(await read('late', late)).not.toHaveProperty('askedAt')
})

test('two taps at once are one yes', async () => {
  const { yes } = await moved()
  const movedAt = (await read('yes', yes)).askedAt ?? 0
  expect(tally((await Promise.all(Array.from({ length: 6 }, () => ground.call('yes', answerChange, { registrationId: yes, movedAt })))).map(outcomeOf))).toEqual({ ok: 6 })
})

test('yes is noted, also twice; who leaves frees the seat; silence keeps it', async () => {
  const { eventId, yes, no, silent, waits } = await moved()
  const movedAt = (await read('yes', yes)).askedAt ?? 0
  for (const _time of [1, 2]) expect(dataOf(await ground.call('yes', answerChange, { registrationId: yes, movedAt }))).not.toHaveProperty('askedAt')
  dataOf(await ground.call('no', leaveEvent, { registrationId: no }))
  // whoever waited moved up, and is still asked
  expect(await open(eventId)).toEqual([silent, waits])
  await ground.cloud.control.clock(STARTS)
  expect(Object.keys((await ground.book(eventId)).seated).sort()).toEqual([yes, silent, waits].sort())
})

test('a yes is to the move that was read: after another one everybody is asked anew', async () => {
  const { eventId, yes, no, silent, waits } = await moved()
  const movedAt = (await read('yes', yes)).askedAt ?? 0
  await ground.cloud.control.clock(LATER + HOUR)
  dataOf(await edit(eventId, { startAt: STARTS + HOUR, endAt: ENDS + HOUR, place: { name: '小广场' } }))
  expect(outcomeOf(await ground.call('yes', answerChange, { registrationId: yes, movedAt }))).toBe('changed_meanwhile')
  dataOf(await ground.call('silent', answerChange, { registrationId: silent, movedAt: (await read('silent', silent)).askedAt ?? 0 }))
  expect((await open(eventId)).sort()).toEqual([yes, no, waits].sort())
})

test('other words move nothing, and nobody answers for others', async () => {
  const { eventId, yes } = await full()
  await ground.cloud.control.clock(LATER)
  dataOf(await edit(eventId, { title: '换了名字' }))
  expect(await open(eventId)).toEqual([])
  expect(await ground.cloud.call(openidOf('late'), answerChange.name, { registrationId: yes, movedAt: 1 })).toMatchObject({ failure: { code: 'forbidden' } })
})
