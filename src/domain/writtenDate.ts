/** A birth date as offices write it into workbooks: in many styles, as text or as Excel's count of days (excel.md §4). */
import { isBirth } from './age'
import { addDays, isLocalDate, isLocalMonth, type LocalDate } from './calendar'
import { accept, refuse, type Decision } from './decision'

export const writtenDateRefusals = ['date_unreadable', 'date_two_digit_year', 'date_no_such_month', 'date_no_such_day', 'date_impossible'] as const
export type WrittenDateRefusal = (typeof writtenDateRefusals)[number]

/** The day before Excel's first; it believes that 1900 was a leap year, which nobody living remembers. */
const BEFORE_1900: LocalDate = '1899-12-30'
const BEGINS_1904: LocalDate = '1904-01-01'
/** Excel's count on a day of the year 2119: what is larger is no count of days. */
const LAST_SERIAL = 80_000

const two = (digits: string) => digits.padStart(2, '0')

/** Two-digit years are refused: 41 may be 1941 or a mistake. */
export function readWrittenDate(written: string | number, from1904: boolean, today: LocalDate): Decision<LocalDate, WrittenDateRefusal> {
  const text = String(written).normalize('NFKC').trim().replace(/[ T]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?$/, '').replace(/\s/g, '')
  const serial = /^\d{1,5}(\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0
  if (serial > 0 && serial <= LAST_SERIAL) return dayThatLived(addDays(from1904 ? BEGINS_1904 : BEFORE_1900, serial), today)

  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})\D(\d{1,2})\D(\d{1,2})\D?$/.exec(text) ?? []
  if (year === '') return refuse(/^\d{6}$|^\d{2}\D\d{1,2}\D\d{1,2}\D?$/.test(text) ? 'date_two_digit_year' : 'date_unreadable')
  if (!isLocalMonth(`${year}-${two(month)}`)) return refuse('date_no_such_month', { month: Number(month) })
  const on = `${year}-${two(month)}-${two(day)}`
  return isLocalDate(on) ? dayThatLived(on, today) : refuse('date_no_such_day', { month: Number(month), day: Number(day) })
}

const dayThatLived = (on: LocalDate, today: LocalDate) => (isBirth(on, today) ? accept(on) : refuse('date_impossible' as const))
