/** What the first page puts forward: what comes next for a family, what was called off, and which events are offered. */
import type { EventCard, RegistrationCard } from '@contract/event'
import { at, DAY, HOUR } from '@domain/calendar'
import { calledOff, nextThing, offers } from '@features/home/nextThing'

const now = at('2026-11-23T10:00')

const event = (about: Partial<EventCard> = {}): EventCard => ({
  eventId: 'ev_bun',
  communityId: 'datuan',
  kind: 'workshop',
  title: 'buns',
  place: 'first floor',
  startAt: now + DAY,
  endAt: now + DAY + 2 * HOUR,
  opensAt: now - DAY,
  phase: 'open',
  seats: { unit: 'person', capacity: 20, taken: 3, waiting: 0 },
  ...about
})

const registration = (about: Partial<RegistrationCard> = {}, of: Partial<EventCard> = {}): RegistrationCard => ({
  registrationId: 'r_1',
  event: event(of),
  standing: { at: 'seated' },
  personIds: ['p_lin'],
  ...about
})

describe('what comes next', () => {
  it('is the first that is ahead, seated or waiting', () => {
    const waiting = registration({ registrationId: 'r_2', standing: { at: 'waiting', place: 2 } })
    expect(nextThing([registration({ standing: { at: 'left' } }), waiting, registration()], now)).toBe(waiting)
  })

  it('stays until its event has ended', () => {
    const running = registration({}, { startAt: now - HOUR, endAt: now + 1, phase: 'running' })
    expect(nextThing([running], now)).toBe(running)
    expect(nextThing([running], now + 1)).toBeNull()
  })

  it('passes over what was called off, which is told by itself', () => {
    const off = registration({}, { phase: 'cancelled' })
    expect(nextThing([off], now)).toBeNull()
    expect(calledOff([off], now)).toBe(off)
  })

  it('says nothing of a called-off event that was left before', () => {
    expect(calledOff([registration({ standing: { at: 'left' } }, { phase: 'cancelled' })], now)).toBeNull()
  })
})

describe('the events that are offered', () => {
  it('are those that can be joined, waited for, or soon opened', () => {
    const phases = ['draft', 'cancelled', 'finished', 'not_open_yet', 'open', 'waiting_list', 'full', 'closed', 'running', 'over'] as const
    const shown = phases.flatMap((phase) => offers([event({ phase })], [], now).map((one) => one.phase))
    expect(shown).toEqual(['not_open_yet', 'open', 'waiting_list'])
  })

  it('leave out where the family is in already, and offer it again after leaving', () => {
    expect(offers([event()], [registration()], now)).toEqual([])
    expect(offers([event()], [registration({ standing: { at: 'left' } })], now)).toHaveLength(1)
  })

  it('leave out what an old copy still calls open though it has begun', () => {
    expect(offers([event({ startAt: now })], [], now)).toEqual([])
  })

  it('are four at most', () => {
    expect(offers(Array.from({ length: 6 }, (_, index) => event({ eventId: `ev_${index}` })), [], now)).toHaveLength(3)
  })
})
