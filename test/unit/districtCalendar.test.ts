/** A month as a calendar shows it, and what lies at the same hour. */
import { at } from '@domain/calendar'
import { atOnce, daysOf, emptyBefore, monthAfter, monthBefore } from '@features/district-calendar/month'

test.each<readonly [month: string, days: number, empty: number]>([
  ['2026-11', 30, 6],
  ['2026-06', 30, 0],
  ['2027-02', 28, 0],
  ['2028-02', 29, 1]
])('%s has %i days, and %i empty windows before the first', (month, days, empty) => {
  expect([daysOf(month).length, emptyBefore(month)]).toEqual([days, empty])
  expect([daysOf(month)[0], daysOf(month).at(-1)]).toEqual([`${month}-01`, `${month}-${days}`])
})

test('one turns over the year', () => expect([monthBefore('2027-01'), monthAfter('2026-12')]).toEqual(['2026-12', '2027-01']))

test('events meet when they share some time, not when one follows the other', () => {
  const held = (eventId: string, from: string, to: string) => ({ eventId, startAt: at(`2026-11-28T${from}`), endAt: at(`2026-11-28T${to}`) })
  const morning = held('morning', '09:00', '11:00')
  expect(atOnce([morning])).toBe(0)
  expect(atOnce([morning, held('noon', '11:00', '12:00')])).toBe(0)
  expect(atOnce([morning, held('late', '10:59', '12:00'), held('evening', '19:00', '20:00')])).toBe(2)
  expect(atOnce([morning, held('same', '09:00', '11:00'), held('inside', '09:30', '10:00')])).toBe(3)
})
