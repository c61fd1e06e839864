/** Who is old enough on the day that a campaign names (AC-06). */
import { at, localDateOf } from '@domain/calendar'
import { isListed } from '@domain/elder'
import { isOldEnough, reachesOn } from '@domain/eligibility'

const REFERENCE = '2026-10-18'

const births: readonly (readonly [why: string, birthOn: string, seventy: string, inclusive: boolean, exclusive: boolean, endOfYear: boolean])[] = [
  ['turned seventy the day before', '1956-10-17', '2026-10-17', true, true, true],
  ['turns seventy that day', '1956-10-18', '2026-10-18', true, false, true],
  ['turns seventy the day after', '1956-10-19', '2026-10-19', false, false, true],
  ['was born on 29 February', '1956-02-29', '2026-02-28', true, true, true],
  ['turns seventy on New Year’s Eve', '1956-12-31', '2026-12-31', false, false, true],
  ['turns seventy in the new year', '1957-01-01', '2027-01-01', false, false, false]
]

test.each(births)('whoever %s', (_why, birthOn, seventy, inclusive, exclusive, endOfYear) => {
  expect(reachesOn(birthOn, 70)).toBe(seventy)
  expect(isOldEnough(birthOn, { minAge: 70, on: REFERENCE, birthdayCounts: true })).toBe(inclusive)
  expect(isOldEnough(birthOn, { minAge: 70, on: REFERENCE, birthdayCounts: false })).toBe(exclusive)
  expect(isOldEnough(birthOn, { minAge: 70, on: '2026-12-31', birthdayCounts: true })).toBe(endOfYear)
})

test('somebody born on 29 February reaches eighty in a leap year on that day', () => {
  expect(reachesOn('1948-02-29', 80)).toBe('2028-02-29')
  expect(isOldEnough('1948-02-29', { minAge: 80, on: '2028-02-28', birthdayCounts: true })).toBe(false)
})

test('the day is that of Shanghai, eight hours before it begins in London', () => {
  const before = localDateOf(Date.parse('2026-10-17T15:59:59Z'))
  const after = localDateOf(Date.parse('2026-10-17T16:00:00Z'))
  expect([before, after]).toEqual(['2026-10-17', REFERENCE])
  expect([before, after].map((on) => isOldEnough('1956-10-18', { minAge: 70, on, birthdayCounts: true }))).toEqual([false, true])
})

describe('a row of an import', () => {
  const roster = { imports: [{ importId: 'im_1', at: at('2026-10-01T09:00'), by: 'p_clerk', count: 1 }] }

  test('is on the roster once the import is', () => expect(isListed({ importId: 'im_1' }, roster)).toBe(true))
  test('is not before', () => expect(isListed({ importId: 'im_2' }, roster)).toBe(false))
  test('is not where nobody ever imported', () => expect(isListed({ importId: 'im_1' }, null)).toBe(false))
  test('needs none when it was added by hand', () => expect(isListed({}, null)).toBe(true))
})
