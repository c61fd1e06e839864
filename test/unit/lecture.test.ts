/** Questions before a lecture: who may ask, how many, and what remains of them. */
import { HOUR } from '@domain/calendar'
import { ask, collects, decideAsking, emptyLecture, forgottenLecture, MOST_BY_ONE, MOST_QUESTIONS, topicCounts, withdraw, type Lecture, type Question } from '@domain/lecture'
import type { EventFacts } from '@domain/event'
import type { LecturePlan } from '@domain/eventPlan'
import { applied } from '../fixtures/conditionals'
import { anEvent, STARTS } from '../fixtures/events'

const plan: LecturePlan = { kind: 'lecture', topics: ['fraud'], forElders: true, collectsQuestions: true }
const talk = (overrides: Partial<EventFacts> = {}): EventFacts => anEvent({ kind: 'lecture', plan, ...overrides })
const question = (number: number, overrides: Partial<Question> = {}): Question => ({ questionId: `r_${number}`, topic: 'fraud', text: 'sealed', by: `p_${number}`, at: number, ...overrides })
const empty = emptyLecture('ev_1')
const before = STARTS - HOUR
const asked = (...questions: readonly Question[]): Lecture => questions.reduce<Lecture>((lecture, one) => applied(lecture, ask(one)) ?? lecture, empty)

const outcome = (event: EventFacts, lecture: Lecture, isInside = true, now = before) => {
  const decision = decideAsking(event, lecture, 'p_1', isInside, now)
  return decision.accepted ? 'accepted' : decision.reason
}

test.each([
  ['somebody who comes', talk(), empty, true, before, 'accepted'],
  ['nobody at an event of another kind', anEvent(), empty, true, before, 'not_collecting'],
  ['nobody where none are collected', talk({ plan: { ...plan, collectsQuestions: false } }), empty, true, before, 'not_collecting'],
  ['nobody who does not come', talk(), empty, false, before, 'not_signed_up'],
  ['somebody in the last moment before it begins', talk(), empty, true, STARTS - 1, 'accepted'],
  ['nobody once it has begun', talk(), empty, true, STARTS, 'begun'],
  ['nobody where it was called off', talk({ status: 'cancelled' }), empty, true, before, 'begun'],
  ['nobody whose questions are many already', talk(), { ...empty, count: MOST_BY_ONE, asked: { p_1: MOST_BY_ONE } }, true, before, 'too_many_by_you'],
  ['somebody whose neighbours asked much', talk(), { ...empty, count: MOST_QUESTIONS - 1, asked: { p_1: MOST_BY_ONE - 1 } }, true, before, 'accepted'],
  ['nobody when there are enough', talk(), { ...empty, count: MOST_QUESTIONS }, true, before, 'too_many']
] as const)('%s may ask', (_who, event, lecture, isInside, now, expected) => {
  expect(outcome(event, lecture, isInside, now)).toBe(expected)
})

test('only a lecture that says so collects questions', () => {
  expect([talk(), talk({ plan: { ...plan, collectsQuestions: false } }), anEvent()].map(collects)).toEqual([true, false, false])
})

describe('the steps', () => {
  test('take a question once, and no more of one person than may be', () => {
    const first = question(1)
    const lecture = asked(first)
    expect(applied(lecture, ask(first))).toBeNull()
    const much = asked(...Array.from({ length: MOST_BY_ONE }, (_, at) => question(at, { by: 'p_1' })))
    expect(applied(much, ask(question(9, { by: 'p_1' })))).toBeNull()
    expect(applied(much, ask(question(9)))).toMatchObject({ count: MOST_BY_ONE + 1 })
    expect(applied({ ...empty, count: MOST_QUESTIONS }, ask(first))).toBeNull()
  })

  test('give a question back once, so that another may be asked', () => {
    const lecture = asked(question(1), question(2))
    const after = applied(lecture, withdraw(question(1)))
    expect(after).toEqual({ ...asked(question(2)), asked: { p_1: 0, p_2: 1 } })
    expect(applied(after ?? lecture, withdraw(question(1)))).toBeNull()
  })
})

test('topics are counted, most asked first, before and after the words are forgotten', () => {
  const lecture = asked(question(1), question(2, { topic: 'women' }), question(3, { topic: 'women' }))
  const counts = [{ topic: 'women', count: 2 }, { topic: 'fraud', count: 1 }]
  expect(topicCounts(lecture)).toEqual(counts)
  const forgotten = applied(lecture, { when: { all: {} }, then: forgottenLecture(lecture) })
  expect(forgotten && topicCounts(forgotten)).toEqual(counts)
  expect(JSON.stringify(forgotten)).not.toMatch(/sealed|p_1|r_1/)
})
