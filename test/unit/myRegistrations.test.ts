/** What a family is signed up for, parted into what comes, what was cancelled and what is over. */
import type { EventCard, RegistrationCard } from '@contract/event'
import { at, DAY, HOUR } from '@domain/calendar'
import { partsOf } from '@features/my-registrations/parts'

const now = at('2026-11-23T10:00')

function card(registrationId: string, about: Partial<RegistrationCard> = {}, of: Partial<EventCard> = {}): RegistrationCard {
  const event: EventCard = {
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
    ...of
  }
  return { registrationId, event, standing: { at: 'seated' }, personIds: ['p_lin'], ...about }
}

const idsOf = (cards: readonly RegistrationCard[]) => {
  const { ahead, cancelled, past } = partsOf(cards, now)
  return [ahead, cancelled, past].map((part) => part.map(({ registrationId }) => registrationId))
}
const left = { standing: { at: 'left' } } as const
const over = { startAt: now - DAY, endAt: now - DAY + HOUR, phase: 'finished' } as const

it('what was left or called off before its day stands apart from what is over', () => {
  const off = card('off', {}, { eventId: 'ev_walk', phase: 'cancelled' })
  expect(idsOf([card('comes', { standing: { at: 'waiting', place: 2 } }), card('left', left, { eventId: 'ev_yoga' }), off, card('was', {}, { eventId: 'ev_law', ...over })])).toEqual([
    ['comes'],
    ['left', 'off'],
    ['was']
  ])
})

it('of one event only the newest that was cancelled is told', () => {
  expect(idsOf([card('newer', left), card('older', left), card('was', left, { eventId: 'ev_law', ...over }), card('was_older', left, { eventId: 'ev_law', ...over })])).toEqual([[], ['newer'], ['was']])
})

it('what was cancelled and signed up for again is told once, unless somebody else was in it', () => {
  expect(idsOf([card('again'), card('left', left)])).toEqual([['again'], [], []])
  expect(idsOf([card('again'), card('mother_left', { ...left, personIds: ['p_mother'] })])).toEqual([['again'], ['mother_left'], []])
})
