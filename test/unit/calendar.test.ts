/** Time in Shanghai, whatever zone the machine is in: the suite runs under UTC and under Asia/Shanghai. */
import { addDays, at, DAY, daysBetween, endOfDay, HOUR, isLocalDate, isLocalMonth, lastDayOf, localDateOf, localParts, MINUTE, startOfDay } from '@domain/calendar'

/** Moments as UTC says them, and as a clock on a Shanghai wall shows them. */
const moments: readonly (readonly [utc: string, on: string, hour: number, minute: number, weekday: number])[] = [
  ['2026-02-28T15:59:59.999Z', '2026-02-28', 23, 59, 6],
  ['2026-02-28T16:00:00.000Z', '2026-03-01', 0, 0, 0],
  ['2026-03-01T01:00:00.000Z', '2026-03-01', 9, 0, 0],
  ['2026-12-31T15:59:59.999Z', '2026-12-31', 23, 59, 4],
  ['2026-12-31T16:00:00.000Z', '2027-01-01', 0, 0, 5],
  ['2028-02-28T16:00:00.000Z', '2028-02-29', 0, 0, 2],
  ['2028-02-29T16:00:00.000Z', '2028-03-01', 0, 0, 3],
  ['2026-07-01T15:30:00.000Z', '2026-07-01', 23, 30, 3],
  ['2026-07-01T16:30:00.000Z', '2026-07-02', 0, 30, 4],
  ['1970-01-01T00:00:00.000Z', '1970-01-01', 8, 0, 4]
]

test.each(moments)('%s is %s %i:%i in Shanghai', (utc, on, hour, minute, weekday) => {
  const moment = Date.parse(utc)
  const [year, month, day] = on.split('-').map(Number)
  expect(localDateOf(moment)).toBe(on)
  expect(localParts(moment)).toEqual({ year, month, day, weekday, hour, minute })
})

test.each(moments)('%s lies within its day in Shanghai', (utc, on) => {
  const moment = Date.parse(utc)
  expect(startOfDay(on)).toBeLessThanOrEqual(moment)
  expect(endOfDay(on)).toBeGreaterThan(moment)
  expect(endOfDay(on) - startOfDay(on)).toBe(DAY)
})

test('a time of day without a zone is one in Shanghai', () => {
  expect(at('2026-03-01T09:00')).toBe(Date.parse('2026-03-01T01:00:00Z'))
  expect(at('2026-03-01T00:00')).toBe(Date.parse('2026-02-28T16:00:00Z'))
  expect(at('2026-03-01T00:00') + 9 * HOUR + 30 * MINUTE).toBe(at('2026-03-01T09:30'))
})

test.each([['2026-02-28', 1, '2026-03-01'], ['2028-02-28', 1, '2028-02-29'], ['2026-12-31', 1, '2027-01-01'], ['2026-03-01', -1, '2026-02-28'], ['2026-11-21', 0, '2026-11-21'], ['1988-04-16', 2, '1988-04-18']])(
  '%s and %i days is %s',
  (on, days, other) => {
    expect(addDays(on, days)).toBe(other)
    expect(daysBetween(on, other)).toBe(days)
  }
)

test.each(['2026-03-01', '2028-02-29', '1956-02-29', '1900-01-01', '2026-12-31'])('%s is a day', (text) => expect(isLocalDate(text)).toBe(true))

test.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32', '2026-1-1', '2026-01', '20260101', ' 2026-01-01', '2026-01-01 ', '2026-01-01T00:00', '', '0000-01-01', '９９９９-01-01', '2026/01/01'])(
  '“%s” is no day',
  (text) => expect(isLocalDate(text)).toBe(false)
)

test.each([['2026-01', true], ['2026-12', true], ['2026-00', false], ['2026-13', false], ['2026-1', false], ['2026-01-01', false], ['', false]])('“%s” as a month: %s', (text, is) => expect(isLocalMonth(text)).toBe(is))

test.each([['2026-02', '2026-02-28'], ['2028-02', '2028-02-29'], ['2026-04', '2026-04-30'], ['2026-12', '2026-12-31'], ['1900-02', '1900-02-28'], ['2000-02', '2000-02-29']])('%s ends on %s', (month, on) => expect(lastDayOf(month)).toBe(on))
