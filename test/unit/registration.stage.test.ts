/** What a sign-up has come to, as its people read it. */
import type { RegistrationView } from '@contract/event'
import { at, DAY, HOUR } from '@domain/calendar'
import { copy } from '@features/my-registration/copy'
import { stageOf } from '@features/my-registration/stage'

const now = at('2026-11-23T10:00')

const view = (standing: RegistrationView['standing'], phase: RegistrationView['event']['phase'] = 'open'): RegistrationView => ({
  registrationId: 'r_1',
  event: {
    eventId: 'ev_1',
    communityId: 'datuan',
    kind: 'workshop',
    title: 'buns',
    place: 'first floor',
    startAt: now + DAY,
    endAt: now + DAY + HOUR,
    opensAt: now - DAY,
    phase,
    seats: { unit: 'person', capacity: 20, taken: 3, waiting: 0 }
  },
  contactPhone: '05350001230',
  standing,
  persons: [],
  whole: true,
  lastChangeAt: now + DAY - 2 * HOUR
})

describe('who has left', () => {
  it('has left the queue where this page saw them wait', () => {
    expect(stageOf(view({ at: 'left' }), now, 'waiting')).toBe('quit')
  })

  it('has given back a place where it saw one, or saw nothing', () => {
    expect(stageOf(view({ at: 'left' }), now, 'seated')).toBe('left')
    expect(stageOf(view({ at: 'left' }), now)).toBe('left')
  })
})

it('whoever waits after the last change has not been reached', () => {
  const waiting = view({ at: 'waiting', place: 2 })
  expect(stageOf(waiting, now)).toBe('waiting')
  expect(stageOf(waiting, waiting.lastChangeAt)).toBe('noTurn')
})

it('a place stays one until the event is called off or over', () => {
  expect(stageOf(view({ at: 'seated' }), now)).toBe('seated')
  expect(stageOf(view({ at: 'seated' }, 'cancelled'), now)).toBe('cancelled')
  expect(stageOf(view({ at: 'seated' }, 'over'), now)).toBe('over')
})

it('the question before cancelling names everybody whom it concerns', () => {
  expect(copy.leaveTitle(['李敏', '张桂英'])).toBe('李敏、张桂英都不去了？')
  expect(copy.leaveTitle(['李敏'])).toBe('李敏不去了？')
  expect(copy.leaveNote(2)).toBe('两位的名额都会让给邻居。')
  expect(copy.leaveNote(1)).toBe('名额会让给邻居。')
})
