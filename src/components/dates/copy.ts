/** Days and times as people say them, in Shanghai; the year only where it differs. */
import { daysBetween, isLocalDate, localDateOf, localParts, startOfDay, type Instant, type LocalDate, type LocalMonth } from '@domain/calendar'

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const
const nearDays: Readonly<Record<number, string>> = { [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' }
/** From which hour on a part of the day is called so. */
const partsOfDay = [
  [18, '晚上'],
  [13, '下午'],
  [12, '中午'],
  [8, '上午'],
  [5, '早上'],
  [0, '凌晨']
] as const

const partOfDay = (moment: Instant): string => {
  const { hour } = localParts(moment)
  return partsOfDay.find(([from]) => hour >= from)?.[1] ?? ''
}

const onTheClock = (moment: Instant): string => {
  const { hour, minute } = localParts(moment)
  return `${hour > 12 ? hour - 12 : hour}:${String(minute).padStart(2, '0')}`
}

const nearDay = (moment: Instant, now: Instant): string | undefined => nearDays[daysBetween(localDateOf(now), localDateOf(moment))]

const yearWords = (year: number, now: Instant): string => (year === localParts(now).year ? '' : `${year}年`)

/** 11月28日, 2027年1月3日. */
export const dateWords = (moment: Instant, now: Instant): string => {
  const { year, month, day } = localParts(moment)
  return `${yearWords(year, now)}${month}月${day}日`
}

/** 11月28日 周六; the day itself even where it is tomorrow. */
export const dayWords = (moment: Instant, now: Instant): string => `${dateWords(moment, now)} ${weekdays[localParts(moment).weekday] ?? ''}`

/** 周六; 28日: in a calendar, where the month is plain. */
export const weekdayWords = (moment: Instant): string => weekdays[localParts(moment).weekday] ?? ''
export const dayInMonth = (moment: Instant): string => {
  const { month, day } = localParts(moment)
  return day === 1 ? `${month}/1` : String(day)
}

/** 12月, 2027年1月. */
export const monthWords = (month: LocalMonth, now: Instant): string => {
  const { year, month: number } = localParts(startOfDay(`${month}-01`))
  return `${yearWords(year, now)}${number}月`
}

/** 今天, 明天 周二, 11月28日 周六: a heading over the things of one day. */
export const dayHeading = (on: LocalDate, now: Instant): string => {
  const moment = startOfDay(on)
  const near = nearDay(moment, now)
  return near ? `${near} ${dayWords(moment, now)}` : dayWords(moment, now)
}

/** 上午9:00, 中午12:00, 晚上7:30. */
export const timeWords = (moment: Instant): string => `${partOfDay(moment)}${onTheClock(moment)}`

/** 明天上午9:00, else 11月28日下午2:00: inside a sentence, and where it is the answer. */
export const momentWords = (moment: Instant, now: Instant): string => `${nearDay(moment, now) ?? dateWords(moment, now)}${timeWords(moment)}`

/** 明天上午9:00, else 11月28日 周六 下午2:00: as a line of its own. */
export const whenWords = (moment: Instant, now: Instant): string => {
  const near = nearDay(moment, now)
  return near ? `${near}${timeWords(moment)}` : `${dayWords(moment, now)} ${timeWords(moment)}`
}

/** 下午2:00—3:30, 上午10:30—下午1:00; with the day of the end where it is another. */
export const spanWords = (startAt: Instant, endAt: Instant, now: Instant): string => {
  if (localDateOf(startAt) !== localDateOf(endAt)) return `${timeWords(startAt)}—${dateWords(endAt, now)}${timeWords(endAt)}`
  const end = partOfDay(startAt) === partOfDay(endAt) ? onTheClock(endAt) : timeWords(endAt)
  return `${timeWords(startAt)}—${end}`
}

/** When an old copy was true: 10:42, 昨天10:42, 11月20日10:42. The hours as a telephone shows them. */
export const stampWords = (moment: Instant, now: Instant): string => {
  const { hour, minute } = localParts(moment)
  const today = localDateOf(moment) === localDateOf(now)
  return `${today ? '' : (nearDay(moment, now) ?? dateWords(moment, now))}${hour}:${String(minute).padStart(2, '0')}`
}

/** 6岁, 不满1岁: an age in whole years, which is below nought for a child of this month. */
export const ageWords = (age: number): string => (age < 1 ? '不满1岁' : `${age}岁`)

/** A birth as it was told: 2020年1月, 1950年3月8日; always with its year. */
export const birthWords = (birth: LocalDate | LocalMonth): string => {
  const [year, month, day] = birth.split('-')
  return `${year}年${Number(month)}月${day && isLocalDate(birth) ? `${Number(day)}日` : ''}`
}
