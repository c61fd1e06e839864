/** How an event was: one answer for each party that came, seen by its people, and by staff as counts from three answers on. */
import { myData } from '@contract/accountData'
import { giveFeedback, readRegistration, registerForEvent } from '@contract/event'
import { checkIn, readStaffEvent } from '@contract/eventDesk'
import { DAY } from '@domain/calendar'
import { FEEDBACK_DAYS, type Mood } from '@domain/feedback'
import { ENDS, STARTS, WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { personOf } from '../fixtures/people'

const KEYS = ['one', 'two', 'three'] as const

let ground: Ground
let number = 0
beforeAll(async () => {
  ground = await startGround()
  await ground.staff('clerk', 'community_staff')
})
afterAll(() => ground.stop())

const come = async (key: string, eventId: string) => dataOf(await ground.call(key, registerForEvent, { requestId: aRequestId(), eventId, personIds: [personOf(key)], consents: {} })).registrationId

/** An event that is over, to which all of them came but one; each time other people, because the clock goes back. */
async function over() {
  const eventId = `ev_feedback_${(number += 1)}`
  const named = (key: string) => `${key}_of_${eventId}`
  await ground.people([...KEYS, 'absent'].map((key) => ({ key: named(key) })))
  await ground.event({ _id: eventId })
  await ground.cloud.control.clock(WHILE_OPEN)
  const parties: Record<string, string> = {}
  for (const key of [...KEYS, 'absent']) parties[key] = await come(named(key), eventId)
  await ground.cloud.control.clock(STARTS)
  for (const key of KEYS) dataOf(await ground.call('clerk', checkIn, { eventId, registrationId: parties[key] ?? '', personIds: [personOf(named(key))], method: 'lookup' }))
  await ground.cloud.control.clock(ENDS)
  const say = (key: string, mood: Mood, by = key) => ground.call(named(by), giveFeedback, { registrationId: parties[key] ?? '', mood, praises: ['teacher'] })
  const read = async (key: string) => dataOf(await ground.call(named(key), readRegistration, { registrationId: parties[key] ?? '' }))
  const kept = async (key: string) => dataOf(await ground.call(named(key), myData, {})).registrations
  return { eventId, say, read, kept }
}
const counted = async (eventId: string) => dataOf(await ground.call('clerk', readStaffEvent, { eventId })).feedback

test('is said by whoever came, and anew; it is read again by themselves and among what is kept about them', async () => {
  const { say, read, kept, eventId } = await over()
  expect(dataOf(await say('one', 'poor')).feedback).toEqual({ mood: 'poor', praises: ['teacher'] })
  dataOf(await say('one', 'good'))
  expect((await read('one')).feedback?.mood).toBe('good')
  expect(await read('two')).not.toHaveProperty('feedback')
  expect((await kept('one')).map(({ feedback }) => feedback?.mood)).toEqual(['good'])
  expect(await counted(eventId)).toEqual({ answers: 1 })
})

test('is shown to staff from three answers on, without anybody to whom it belongs', async () => {
  const { say, eventId } = await over()
  expect(await counted(eventId)).toEqual({ answers: 0 })
  dataOf(await say('one', 'good'))
  dataOf(await say('two', 'good'))
  expect(await counted(eventId)).toEqual({ answers: 2 })
  dataOf(await say('three', 'fair'))
  expect(await counted(eventId)).toEqual({ answers: 3, said: { moods: { good: 2, fair: 1, poor: 0 }, praises: { content: 0, teacher: 3, helpers: 0, place: 0, time: 0 } } })
})

test('is not asked of whoever stayed away, nor before the end, nor after fourteen days, nor of a stranger', async () => {
  const { say } = await over()
  expect(outcomeOf(await say('absent', 'good'))).toBe('not_there')
  await ground.cloud.control.clock(STARTS)
  expect(outcomeOf(await say('one', 'good'))).toBe('not_over')
  await ground.cloud.control.clock(ENDS + FEEDBACK_DAYS * DAY)
  expect(outcomeOf(await say('one', 'good'))).toBe('too_late')
  expect(outcomeOf(await say('one', 'good', 'two'))).toBe('forbidden')
})

test('of many at once each is kept', async () => {
  const { say, eventId } = await over()
  await Promise.all(KEYS.map((key) => say(key, 'good')))
  expect((await counted(eventId))?.answers).toBe(3)
})
