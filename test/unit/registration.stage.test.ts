/** What a sign-up has come to, as its people read it. */
import type { RegistrationView } from '@contract/event'
import { at, DAY, HOUR } from '@domain/calendar'
import { copy } from '@features/my-registration/copy'
import { allThere, stageOf } from '@features/my-registration/stage'

const now = at('2026-11-23T10:00')

const lin = { personId: 'p_lin', name: '林秀兰', age: 72, adult: true }
const view = (standing: RegistrationView['standing'], phase: RegistrationView['event']['phase'] = 'open', persons: RegistrationView['persons'] = [lin]): RegistrationView => ({
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
  persons,
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
})

it('whoever came is thanked when all is over, and whoever did not is asked again', () => {
  const child = { personId: 'p_child', name: '小满', age: 6, adult: false }
  expect(stageOf(view({ at: 'seated' }, 'over'), now)).toBe('missed')
  expect(stageOf(view({ at: 'seated' }, 'finished', [child, { ...lin, presentAt: now }]), now)).toBe('over')
})

it('a party is there when the last of it is', () => {
  const there = { ...lin, presentAt: now }
  expect(allThere(view({ at: 'seated' }, 'running', [there, { ...lin, personId: 'p_other' }]))).toBe(false)
  expect(allThere(view({ at: 'seated' }, 'running', [there]))).toBe(true)
})

it('the question before cancelling names everybody whom it concerns', () => {
  expect(copy.leaveTitle(['李敏', '张桂英'])).toBe('李敏、张桂英都不去了？')
  expect(copy.leaveTitle(['李敏'])).toBe('李敏不去了？')
  expect(copy.leaveNote(2)).toBe('两位的名额都会让给邻居。')
  expect(copy.leaveNote(1)).toBe('名额会让给邻居。')
})
