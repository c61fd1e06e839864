/** Birth dates in all the styles of offices. */
import { readWrittenDate } from '@domain/writtenDate'

const read = (written: string | number, from1904 = false) => {
  const decision = readWrittenDate(written, from1904, '2026-11-25')
  return decision.accepted ? decision.fact : decision.reason
}

test.each(['1941-03-05', '1941-3-5', '1941.3.5', '1941.03.05', '1941/3/5', '1941年3月5日', '1941年03月05日', ' 1941 年 3 月 5 日 ', '19410305', '１９４１.３.５', '1941-03-05 00:00:00', '1941-3-5 0:00', '1941.3.5.', 19410305, 15040, 15040.5, '15040'])('%p is the fifth of March 1941', (written) => {
  expect(read(written)).toBe('1941-03-05')
})

test('an old Mac counts from 1904', () => expect(read(15040 - 1462, true)).toBe('1941-03-05'))

test('days around the leap year that Excel believes in are those of the calendar from March 1900 on', () => {
  expect(readWrittenDate(61, false, '1950-01-01')).toEqual({ accepted: true, fact: '1900-03-01' })
})

const wrong: readonly (readonly [written: string | number, reason: string])[] = [
  ['41.3.5', 'date_two_digit_year'],
  ['41年3月5日', 'date_two_digit_year'],
  ['410305', 'date_two_digit_year'],
  ['1938-13-02', 'date_no_such_month'],
  ['1938-00-02', 'date_no_such_month'],
  ['1957-02-29', 'date_no_such_day'],
  ['1941年4月31日', 'date_no_such_day'],
  ['19410231', 'date_no_such_day'],
  ['属龙', 'date_unreadable'],
  ['1941', 'date_impossible'],
  ['1941.3', 'date_impossible'],
  ['0', 'date_unreadable'],
  ['', 'date_unreadable'],
  ['2026-11-26', 'date_impossible'],
  ['1905-11-25', 'date_impossible'],
  [99_999, 'date_unreadable'],
  [-5, 'date_unreadable']
]

test.each(wrong)('%p is none: %s', (written, reason) => expect(read(written)).toBe(reason))
