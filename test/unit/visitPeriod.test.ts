/** The spans in which visits are reported: never longer than may be asked for. */
import { MOST_DAYS } from '@contract/workbookNoodles'
import { addDays } from '@domain/calendar'
import { periods, spanOf } from '@features/visit-papers/period'

test('a month and a quarter end today, those before them on their last day', () => {
  expect(spanOf('month', '2026-11-26')).toEqual({ fromOn: '2026-11-01', toOn: '2026-11-26', days: 26 })
  expect(spanOf('last_month', '2026-11-26')).toEqual({ fromOn: '2026-10-01', toOn: '2026-10-31', days: 31 })
  expect(spanOf('quarter', '2026-11-26')).toEqual({ fromOn: '2026-10-01', toOn: '2026-11-26', days: 57 })
  expect(spanOf('last_quarter', '2026-11-26')).toEqual({ fromOn: '2026-07-01', toOn: '2026-09-30', days: 92 })
})

test('on New Year\'s Day what is past lies in the year before', () => {
  expect(spanOf('last_month', '2027-01-01')).toEqual({ fromOn: '2026-12-01', toOn: '2026-12-31', days: 31 })
  expect(spanOf('last_quarter', '2027-01-01')).toEqual({ fromOn: '2026-10-01', toOn: '2026-12-31', days: 92 })
  expect(spanOf('quarter', '2027-01-01')).toEqual({ fromOn: '2027-01-01', toOn: '2027-01-01', days: 1 })
})

test('on no day of two years is one longer than may be asked for', () => {
  const days = Array.from({ length: 731 }, (_, number) => addDays('2027-01-01', number))
  expect(days.flatMap((today) => periods.map((period) => spanOf(period, today).days)).filter((count) => count < 1 || count > MOST_DAYS)).toEqual([])
})
