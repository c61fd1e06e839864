/** The parts of a community's day: what waits for whom, what is on, what comes. */
import type { StaffCard } from '@contract/eventDesk'
import type { OpenEnd } from '@contract/eventPlanning'
import { at } from '@domain/calendar'
import { dayParts, deskEvent } from '@features/staff-today/dayParts'

const NOW = at('2026-11-24T10:00')
const card = (eventId: string, overrides: Partial<StaffCard> = {}): StaffCard => ({
  eventId,
  communityId: 'datuan',
  kind: 'workshop',
  title: eventId,
  place: '活动室',
  startAt: at('2026-11-26T09:00'),
  endAt: at('2026-11-26T11:00'),
  opensAt: at('2026-11-20T09:00'),
  phase: 'open',
  seats: { unit: 'person', capacity: 20, taken: 3, waiting: 0 },
  status: 'published',
  present: 0,
  seatedPersons: 3,
  needsReviewer: false,
  ...overrides
})
const draft = (eventId: string, needsReviewer: boolean) => card(eventId, { status: 'draft', phase: 'draft', needsReviewer })
const reasons = (events: readonly StaffCard[], reviewer: boolean) => dayParts(events, [], reviewer, NOW).waiting.map(({ why, event }) => [why, event.eventId])

test('what is over comes before what waits for a reviewer, and that before drafts', () => {
  const events = [draft('mine', false), draft('children', true), card('past', { phase: 'over' })]
  expect(reasons(events, true)).toEqual([['unfinished', 'past'], ['to_review', 'children'], ['draft', 'mine']])
})

test('a draft for children is with the reviewer when staff look', () => expect(reasons([draft('children', true)], false)).toEqual([['with_reviewer', 'children']]))

test('what starts later today is on already, what starts tomorrow comes', () => {
  const { running, week } = dayParts([card('today', { startAt: at('2026-11-24T18:00') }), card('tomorrow', { startAt: at('2026-11-25T00:00') })], [], false, NOW)
  expect([running.map(({ eventId }) => eventId), week.map(({ eventId }) => eventId)]).toEqual([['today'], ['tomorrow']])
})

test('what was called off or has ended is done with', () =>
  expect(dayParts([card('off', { status: 'cancelled', phase: 'cancelled' }), card('done', { status: 'finished', phase: 'finished' })], [], false, NOW).past).toHaveLength(2))

test('what comes within seven days is told apart from what comes later', () => {
  const { week, later } = dayParts([card('soon', { startAt: at('2026-12-01T20:00') }), card('then', { startAt: at('2026-12-02T08:00') })], [], false, NOW)
  expect([week.map(({ eventId }) => eventId), later.map(({ eventId }) => eventId)]).toEqual([['soon'], ['then']])
})

describe('what is over and not ended', () => {
  const end = (eventId: string, leftOpen = { rollCall: false, results: false }): OpenEnd => ({ eventId, kind: 'workshop', title: eventId, startAt: at('2026-11-20T09:00'), endAt: at('2026-11-20T11:00'), leftOpen })
  const waiting = (events: readonly StaffCard[], ends: readonly OpenEnd[]) => dayParts(events, ends, false, NOW).waiting.map(({ why, event }) => [why, event.eventId])

  test('is told with what stands in the way, a walk that may miss somebody first', () =>
    expect(waiting([], [end('plain'), end('rope', { rollCall: false, results: true }), end('walk', { rollCall: true, results: false })])).toEqual([['roll_call_open', 'walk'], ['results_open', 'rope'], ['unfinished', 'plain']]))

  test('is there once, and at once when it is of today', () => {
    const over = { phase: 'over' as const }
    expect(waiting([card('rope', over), card('just', over)], [end('rope', { rollCall: false, results: true })])).toEqual([['results_open', 'rope'], ['unfinished', 'just']])
  })

  test('goes as soon as the day says that it ended', () => expect(waiting([card('plain', { status: 'finished', phase: 'finished' })], [end('plain')])).toEqual([]))
})

test('the desk is that of what is running, else of what comes first', () => {
  const later = card('later', { startAt: at('2026-11-24T18:00') })
  const running = card('running', { phase: 'running', startAt: at('2026-11-24T09:30') })
  expect(deskEvent(dayParts([later, running], [], false, NOW))?.eventId).toBe('running')
  expect(deskEvent(dayParts([card('next')], [], false, NOW))?.eventId).toBe('next')
  expect(deskEvent(dayParts([], [], false, NOW))).toBeNull()
})
