/** Days and times in the words of the screens. */
import { ageWords, birthWords, dateWords, dayHeading, dayWords, momentWords, spanWords, stampWords, timeWords, whenWords } from '@components/dates/copy'
import { at, localDateOf } from '@domain/calendar'

const now = at('2026-11-23T10:42')

test.each([
  ['2026-11-28T00:00', '凌晨0:00'],
  ['2026-11-28T04:59', '凌晨4:59'],
  ['2026-11-28T05:00', '早上5:00'],
  ['2026-11-28T07:00', '早上7:00'],
  ['2026-11-28T08:00', '上午8:00'],
  ['2026-11-28T11:59', '上午11:59'],
  ['2026-11-28T12:00', '中午12:00'],
  ['2026-11-28T12:59', '中午12:59'],
  ['2026-11-28T13:00', '下午1:00'],
  ['2026-11-28T17:05', '下午5:05'],
  ['2026-11-28T18:00', '晚上6:00'],
  ['2026-11-28T23:59', '晚上11:59']
])('%s is said as %s', (local, words) => {
  expect(timeWords(at(local))).toBe(words)
})

test.each([
  ['2026-11-22T23:59', '昨天晚上11:59'],
  ['2026-11-23T00:00', '今天凌晨0:00'],
  ['2026-11-24T09:00', '明天上午9:00'],
  ['2026-11-25T23:59', '后天晚上11:59'],
  ['2026-11-26T00:00', '11月26日凌晨0:00'],
  ['2026-11-28T14:00', '11月28日下午2:00'],
  ['2027-01-03T14:00', '2027年1月3日下午2:00']
])('%s is told from the morning of 23 November as %s', (local, words) => {
  expect(momentWords(at(local), now)).toBe(words)
})

test('a day near midnight belongs to Shanghai, not to the machine', () => {
  expect(momentWords(at('2026-11-24T00:30'), at('2026-11-23T23:59'))).toBe('明天凌晨0:30')
  expect(momentWords(at('2026-11-24T00:30'), at('2026-11-24T00:00'))).toBe('今天凌晨0:30')
})

test('a line of its own names the weekday, unless the day is near', () => {
  expect(whenWords(at('2026-11-28T14:00'), now)).toBe('11月28日 周六 下午2:00')
  expect(whenWords(at('2026-11-24T09:00'), now)).toBe('明天上午9:00')
})

test('the year is said only where it is another', () => {
  expect(dateWords(at('2026-12-31T23:59'), now)).toBe('12月31日')
  expect(dayWords(at('2027-01-01T00:00'), now)).toBe('2027年1月1日 周五')
})

test('a heading says both that a day is near and which it is', () => {
  expect(dayHeading('2026-11-24', now)).toBe('明天 11月24日 周二')
  expect(dayHeading(localDateOf(at('2026-11-28T09:00')), now)).toBe('11月28日 周六')
})

test('the part of the day is not said twice in a span', () => {
  expect(spanWords(at('2026-11-28T14:00'), at('2026-11-28T15:30'), now)).toBe('下午2:00—3:30')
  expect(spanWords(at('2026-11-28T10:30'), at('2026-11-28T13:00'), now)).toBe('上午10:30—下午1:00')
  expect(spanWords(at('2026-11-28T14:00'), at('2026-11-29T11:00'), now)).toBe('下午2:00—11月29日上午11:00')
})

test('an old copy bears the time of the telephone, and its day when that is not today', () => {
  expect(stampWords(at('2026-11-23T08:05'), now)).toBe('8:05')
  expect(stampWords(at('2026-11-22T22:05'), now)).toBe('昨天22:05')
  expect(stampWords(at('2026-11-20T22:05'), now)).toBe('11月20日22:05')
})

test('an age is told in whole years, and an infant has none', () => {
  expect(ageWords(6)).toBe('6岁')
  expect(ageWords(0)).toBe('不满1岁')
  expect(ageWords(-1)).toBe('不满1岁')
})

test('a birth is told as it was given', () => {
  expect(birthWords('2020-01')).toBe('2020年1月')
  expect(birthWords('1950-03-08')).toBe('1950年3月8日')
})
