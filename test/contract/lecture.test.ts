/** Questions before a lecture through the real SDK: asked by those who come, read by staff without a name, counted for the record. */
import { deleteMe, myData } from '@contract/accountData'
import { finishEvent, leaveEvent } from '@contract/event'
import { checkIn, registerFor, roster } from '@contract/eventDesk'
import { askQuestion, readMyQuestions, readQuestions, withdrawQuestion } from '@contract/eventLecture'
import { HOUR, MINUTE } from '@domain/calendar'
import { aLecture, question } from '../fixtures/contests'
import { STARTS, WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'

let ground: Ground
let number = 0
beforeAll(async () => {
  ground = await startGround()
  await ground.staff('clerk', 'community_staff')
  await ground.staff('elsewhere', 'community_staff', 'datuan')
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

/** A lecture with so many residents inside; their keys. */
async function lecture(count: number) {
  const eventId = `ev_talk_${(number += 1)}`
  const keys = Array.from({ length: count }, (_, at) => `t${number}n${at}`)
  await ground.people(keys.map((key) => ({ key })))
  await aLecture(ground, eventId, ...keys)
  return { eventId, keys }
}
const askBy = (key: string, eventId: string, overrides: object = {}) => ground.call(key, askQuestion, { requestId: aRequestId(), eventId, ...question, ...overrides })

test('AC-23: 35 come, 8 of them signed up by staff; what was asked is counted by topic, and staff read it without a name', async () => {
  const { eventId, keys: [woman = '', ...others] } = await lecture(27)
  for (let elder = 0; elder < 8; elder += 1) {
    dataOf(await ground.call('clerk', registerFor, { requestId: aRequestId(), eventId, persons: [{ personId: `p_assisted_elder_${elder}`, name: '冯秀珍' }], consents: {} }))
  }
  dataOf(await askBy(woman, eventId))
  for (const key of others.slice(0, 2)) dataOf(await askBy(key, eventId, { topic: 'fraud', text: '说中奖的电话怎么办？' }))

  await ground.cloud.control.clock(STARTS)
  const { parties } = dataOf(await ground.call('clerk', roster, { eventId }))
  for (const { registrationId, persons } of parties) dataOf(await ground.call('clerk', checkIn, { eventId, registrationId, personIds: persons.map(({ personId }) => personId), method: 'lookup' }))

  const view = dataOf(await ground.call('clerk', readQuestions, { eventId }))
  expect(view).toMatchObject({ present: 35, assisted: 8, topics: [{ topic: 'fraud', count: 2 }, { topic: 'domestic_violence', count: 1 }] })
  expect(view.questions.map(({ text }) => text)).toEqual(['说中奖的电话怎么办？', '说中奖的电话怎么办？', question.text])
  expect(JSON.stringify(view)).not.toContain('p_t')
  expect(JSON.stringify(await ground.document('lectures', eventId))).not.toContain(question.text)
}, 60_000)

test('nobody but staff of the community reads what was asked, and each only their own', async () => {
  const { eventId, keys: [asker = '', other = ''] } = await lecture(2)
  dataOf(await askBy(asker, eventId))
  for (const key of [asker, other, 'elsewhere']) expect(outcomeOf(await ground.call(key, readQuestions, { eventId }))).toBe('forbidden')
  expect(dataOf(await ground.call(asker, readMyQuestions, { eventId })).mine.map(({ text }) => text)).toEqual([question.text])
  expect(dataOf(await ground.call(other, readMyQuestions, { eventId })).mine).toEqual([])
})

test('the same request is answered again; with other words, or from somebody else, it is a conflict', async () => {
  const { eventId, keys: [asker = '', other = ''] } = await lecture(2)
  const requestId = aRequestId()
  for (let turn = 0; turn < 2; turn += 1) expect(dataOf(await askBy(asker, eventId, { requestId })).mine).toHaveLength(1)
  expect(outcomeOf(await askBy(asker, eventId, { requestId, text: '别的话' }))).toBe('conflict')
  expect(outcomeOf(await askBy(other, eventId, { requestId }))).toBe('conflict')
})

test('a question is taken back by whoever asked it, and by nobody else', async () => {
  const { eventId, keys: [asker = '', other = ''] } = await lecture(2)
  const [asked] = dataOf(await askBy(asker, eventId)).mine
  const questionId = asked?.questionId ?? ''
  dataOf(await ground.call(other, withdrawQuestion, { eventId, questionId }))
  expect(dataOf(await ground.call('clerk', readQuestions, { eventId })).questions).toHaveLength(1)
  for (let turn = 0; turn < 2; turn += 1) expect(dataOf(await ground.call(asker, withdrawQuestion, { eventId, questionId })).mine).toEqual([])
  expect(await ground.document('lectures', eventId)).toMatchObject({ questions: [], count: 0 })
})

test('what somebody asked is among what is kept about them, and goes when they delete it', async () => {
  const { eventId, keys: [asker = ''] } = await lecture(1)
  dataOf(await askBy(asker, eventId))
  const { questions, registrations } = dataOf(await ground.call(asker, myData, {}))
  expect(questions).toMatchObject([{ eventId, topic: question.topic, text: question.text }])
  dataOf(await ground.call(asker, leaveEvent, { registrationId: registrations[0]?.registrationId ?? '' }))
  dataOf(await ground.call(asker, deleteMe, { confirm: true }))
  expect((await ground.document('lectures', eventId))?.questions).toEqual([])
})

test('what was asked through a relative who is on no list any more goes as well', async () => {
  const { eventId, keys: [asker = ''] } = await lecture(1)
  dataOf(await askBy(asker, eventId))
  const { registrations } = dataOf(await ground.call(asker, myData, {}))
  await ground.forget('registrations', registrations.map(({ registrationId }) => registrationId))
  expect(dataOf(await ground.call(asker, myData, {})).questions).toMatchObject([{ eventId, title: expect.stringMatching(/./) as string }])
  dataOf(await ground.call(asker, deleteMe, { confirm: true }))
  expect((await ground.document('lectures', eventId))?.questions).toEqual([])
})

test('thirty days after the lecture its words are closed, and its counts stay', async () => {
  const { eventId, keys: [asker = ''] } = await lecture(1)
  dataOf(await askBy(asker, eventId))
  await ground.cloud.control.clock(STARTS + MINUTE)
  dataOf(await ground.call('clerk', finishEvent, { eventId }))
  await ground.cloud.control.clock(STARTS + 31 * 24 * HOUR)
  expect(dataOf(await ground.call('clerk', readQuestions, { eventId }))).toMatchObject({ questions: [], topics: [{ topic: 'domestic_violence', count: 1 }] })
})
