/** Who may say how an event was, and what staff come to see of it. */
import { DAY } from '@domain/calendar'
import { countsOf, decideFeedback, FEEDBACK_DAYS, giveFeedback, type EventFeedback, type Feedback } from '@domain/feedback'
import { after } from '../fixtures/conditionals'
import { ENDS, WHILE_OPEN } from '../fixtures/events'

const LAST = ENDS + FEEDBACK_DAYS * DAY
const over = { phase: 'over', endAt: ENDS } as const
const answer = (mood: Feedback['mood'], ...praises: Feedback['praises'][number][]): Feedback => ({ mood, praises, at: ENDS })

test('whoever came says so from the end on, marked or not, for fourteen days', () => {
  for (const phase of ['over', 'finished'] as const) expect(decideFeedback({ phase, endAt: ENDS }, true, ENDS).accepted).toBe(true)
  expect(decideFeedback(over, true, LAST - 1).accepted).toBe(true)
  expect(decideFeedback(over, true, LAST)).toMatchObject({ reason: 'too_late' })
})

test('nobody does before the end, nor of what was called off, nor without having been there', () => {
  for (const phase of ['open', 'running', 'cancelled'] as const) expect(decideFeedback({ phase, endAt: ENDS }, true, WHILE_OPEN)).toMatchObject({ reason: 'not_over' })
  expect(decideFeedback(over, false, ENDS)).toMatchObject({ reason: 'not_there' })
})

test('a party has one answer, the newest', () => {
  const first: EventFeedback = { _id: 'ev_fixture', answers: { a: answer('poor') } }
  const second = after(first, { when: { all: {} }, then: giveFeedback('a', answer('good', 'place')) })
  expect(Object.values(after(second, { when: { all: {} }, then: giveFeedback('b', answer('fair')) }).answers).map(({ mood }) => mood)).toEqual(['good', 'fair'])
})

test('fewer than three are only counted, from three on is told what was said and by how many', () => {
  const two = { a: answer('good', 'place', 'time'), b: answer('good', 'place') }
  expect(countsOf(null)).toEqual({ answers: 0 })
  expect(countsOf({ _id: 'ev_fixture', answers: two })).toEqual({ answers: 2 })
  expect(countsOf({ _id: 'ev_fixture', answers: { ...two, c: answer('poor') } })).toEqual({
    answers: 3,
    said: { moods: { good: 2, fair: 0, poor: 1 }, praises: { content: 0, teacher: 0, helpers: 0, place: 2, time: 1 } }
  })
})
