/** The phase in which an event stands, from its status, its seat book and the clock. */
import { defaultWaitingLimit, lastChangeAt, phaseOf } from '@domain/event'
import { joinQueue, takeSeat, type SeatBook } from '@domain/seatBook'
import { after } from '../fixtures/conditionals'
import { aBook, aParty, anEvent, CLOSES, ENDS, OPENS, STARTS, WHILE_OPEN } from '../fixtures/events'

const seat = (book: SeatBook, id: string, persons = 1) => after(book, takeSeat(book, aParty(id, persons), WHILE_OPEN))
const queue = (book: SeatBook, id: string, persons = 1) => after(book, joinQueue(book, aParty(id, persons), WHILE_OPEN))
const full = seat(aBook(2, 1), 'a', 2)

test.each([
  ['before opening', OPENS - 1, 'not_open_yet'], ['at the opening instant', OPENS, 'open'], ['before closing', CLOSES - 1, 'open'], ['at the closing instant', CLOSES, 'closed'],
  ['before the start', STARTS - 1, 'closed'], ['at the start', STARTS, 'running'], ['before the end', ENDS - 1, 'running'], ['at the end', ENDS, 'over']
] as const)('%s an empty event is %s', (_when, now, phase) => expect(phaseOf(anEvent(), aBook(), now)).toBe(phase))

test.each(['draft', 'cancelled', 'finished'] as const)('an event that is %s stays so, whatever the clock says', (status) => {
  for (const now of [OPENS - 1, WHILE_OPEN, STARTS, ENDS]) expect(phaseOf(anEvent({ status }), aBook(), now)).toBe(status)
})

test('while all seats are taken newcomers wait, and once the list is full as well there is nothing left', () => {
  expect(phaseOf(anEvent(), full, WHILE_OPEN)).toBe('waiting_list')
  expect(phaseOf(anEvent(), queue(full, 'b'), WHILE_OPEN)).toBe('full')
  expect(phaseOf(anEvent(), seat(aBook(1, 0), 'a'), WHILE_OPEN)).toBe('full')
})

test('while a family waits for more seats than are free, newcomers wait too', () => {
  const held = queue(seat(aBook(4, 2), 'a', 2), 'b', 3)
  expect(phaseOf(anEvent(), held, WHILE_OPEN)).toBe('waiting_list')
})

test('an event whose room for persons is used up is not open, though families are still counted free', () => {
  const crowded = after(aBook(12, 6, 4), takeSeat(aBook(12, 6, 4), { ...aParty('a', 4), size: { units: 1, persons: 4 } }, WHILE_OPEN))
  expect(phaseOf(anEvent(), crowded, WHILE_OPEN)).toBe('waiting_list')
})

test.each([[1, 1], [2, 1], [20, 10], [25, 13], [30, 15]])('an event for %i has a waiting list of %i', (units, limit) => expect(defaultWaitingLimit(units)).toBe(limit))

test.each([[1, 'waiting_list'], [0, 'full']] as const)('%i ms before the last change of mind an event whose places are gone is %s: later nobody moves up', (before, phase) => {
  const late = anEvent({ closesAt: STARTS })
  expect(phaseOf(late, full, lastChangeAt(late) - before)).toBe(phase)
  expect(phaseOf(late, aBook(), lastChangeAt(late) - before)).toBe('open')
})

test('people change their minds until two hours before the start', () => expect(STARTS - lastChangeAt(anEvent())).toBe(2 * 3_600_000))
