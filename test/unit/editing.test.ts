/** What may still change once residents have seen an event, and until when. */
import { MINUTE } from '@domain/calendar'
import { concernsPeople, decideCapacity, decideEditing } from '@domain/editing'
import type { EventContent, EventFacts } from '@domain/event'
import { anEvent, ENDS, STARTS, WHILE_OPEN } from '../fixtures/events'

const event = anEvent()
const staff = { isReviewer: false }
const reviewer = { isReviewer: true }
const edited = (part: Partial<EventContent>, before: EventFacts = event, now = WHILE_OPEN, editor = staff) => {
  const decision = decideEditing(before, { ...event, ...part }, editor, now)
  return decision.accepted ? 'ok' : decision.reason
}

describe('what is written', () => {
  test('may change until the start', () => {
    expect(edited({ title: '新名称', startAt: ENDS, endAt: ENDS + MINUTE }, event, STARTS - MINUTE)).toBe('ok')
    expect(edited({ title: '新名称' }, event, STARTS)).toBe('started')
  })

  test.each(['draft', 'finished', 'cancelled'] as const)('of an event that is %s does not change here', (status) => expect(edited({}, { ...event, status })).toBe('not_published'))

  test('keeps what residents signed up for: its kind, and what a seat counts', () => {
    expect(edited({ kind: 'lecture' })).toBe('counts_differently')
    expect(edited({ capacity: { ...event.capacity, unit: 'family' }, emergencyPhone: '13800000000' })).toBe('counts_differently')
  })

  test('is still whole', () => expect(edited({ agenda: [] })).toBe('incomplete'))
  test('does not begin in the past', () => expect(edited({ startAt: WHILE_OPEN, closesAt: WHILE_OPEN })).toBe('starts_in_the_past'))
})

test.each<readonly [string, Partial<EventContent>, boolean]>([
  ['another start', { startAt: STARTS + MINUTE }, true],
  ['another end', { endAt: ENDS + MINUTE }, true],
  ['another place', { place: { name: '小广场' } }, true],
  ['a note about the place', { place: { ...event.place, note: '有电梯' } }, false],
  ['another title', { title: '新名称' }, false]
])('%s concerns those inside: %s', (_what, part, concerns) => expect(concernsPeople(event, { ...event, ...part })).toBe(concerns))

test('the number of places may change until the start, of what is shown', () => {
  expect(decideCapacity(event, 20, staff, STARTS - MINUTE).accepted).toBe(true)
  expect(decideCapacity(event, 20, staff, STARTS)).toMatchObject({ reason: 'started' })
  expect(decideCapacity({ ...event, status: 'draft' }, 20, staff, WHILE_OPEN)).toMatchObject({ reason: 'not_published' })
})

describe('what a reviewer looks at before it is shown', () => {
  const grownUps = anEvent({ ages: { min: 18 } })
  const outcome = (from: number, to: number, who = staff) => {
    const decision = decideCapacity(anEvent({ capacity: { unit: 'person', units: from, waitingLimit: 6 } }), to, who, WHILE_OPEN)
    return decision.accepted ? 'ok' : decision.reason
  }

  test('is opened to minors by a reviewer alone', () => {
    expect(decideEditing(grownUps, { ...grownUps, ages: { min: 6 } }, staff, WHILE_OPEN)).toEqual({ accepted: false, reason: 'reviewer_needed', about: { fields: ['ages'] } })
    expect(edited({ ages: { min: 6 } }, grownUps, WHILE_OPEN, reviewer)).toBe('ok')
  })

  test.each([[{ min: 18 }, { min: 20 }], [{ min: 6 }, { min: 3 }], [{ min: 6 }, { min: 18 }]])('from ages %o to %o is opened to nobody new', (before, after) => expect(edited({ ages: after }, anEvent({ ages: before }))).toBe('ok'))

  test('grows past fifty by a reviewer alone, and once it has, by anybody', () => {
    expect(outcome(12, 50)).toBe('ok')
    expect(outcome(12, 51)).toBe('reviewer_needed')
    expect(outcome(50, 51, reviewer)).toBe('ok')
    expect(outcome(51, 60)).toBe('ok')
  })
})
