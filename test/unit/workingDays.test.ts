/** Working days with the holidays of the State Council. */
import { holidayWords } from '@components/holidayWords/copy'
import { addWorkingDays, isAnnounced, isWorkingDay, workingDaysBetween } from '@domain/workingDays'

test.each([
  ['2026-11-27', true, 'a Friday'],
  ['2026-11-28', false, 'a Saturday'],
  ['2026-10-07', false, 'the last day of the National Day holiday'],
  ['2026-10-08', true, 'the day after it'],
  ['2026-10-10', true, 'the Saturday that is worked instead'],
  ['2026-02-14', true, 'the Saturday before the Spring Festival'],
  ['2026-02-23', false, 'the Monday that ends it'],
  ['2027-10-01', false, 'National Day of a year that was not announced'],
  ['2027-10-04', true, 'a Monday of that year']
])('%s: %s, %s', (on, worked) => {
  expect(isWorkingDay(on)).toBe(worked)
})

test('seven working days over the National Day holiday', () => {
  expect(addWorkingDays('2026-09-28', 7)).toBe('2026-10-13')
  expect(workingDaysBetween('2026-09-28', '2026-10-13')).toBe(7)
})

test('seven working days in a week without a holiday', () => {
  expect(addWorkingDays('2026-11-10', 7)).toBe('2026-11-19')
  expect([workingDaysBetween('2026-11-10', '2026-11-16'), workingDaysBetween('2026-11-16', '2026-11-10'), addWorkingDays('2026-11-10', 0)]).toEqual([4, 0, '2026-11-10'])
})

test('a deadline in a year whose holidays nobody knows yet says so', () => {
  const over = addWorkingDays('2026-12-28', 7)
  expect([isAnnounced('2026-12-31'), over, isAnnounced(over)]).toEqual([true, '2027-01-07', false])
  expect([holidayWords('2026-12-31'), holidayWords(over)]).toEqual([undefined, '2027年的节假日还没公布，日子可能会变'])
})
