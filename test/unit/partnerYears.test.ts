/** How often a partner was there in which year. */
import { at } from '@domain/calendar'
import { timesByYear } from '@features/partner-history/years'

test('the latest year comes first, and a year ends at midnight in Shanghai', () =>
  expect(timesByYear([at('2027-01-01T00:00'), at('2026-12-31T23:59'), at('2026-03-01T09:00')])).toEqual([['2027', 1], ['2026', 2]]))
