/** Time as the communities live it: Asia/Shanghai, eight hours ahead of UTC all year. The only file that touches dayjs. */
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** A moment: epoch milliseconds, whatever zone the machine is in. Names end in `At`. */
export type Instant = number
/** A day in Shanghai, `YYYY-MM-DD`, comparable as text. Names end in `On`. */
export type LocalDate = string
/** A month in Shanghai, `YYYY-MM`. */
export type LocalMonth = string

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

// China has had no daylight saving since 1991, so a fixed offset is the zone
const SHANGHAI_HOURS = 8
const shanghai = (at: Instant) => dayjs(at).utcOffset(SHANGHAI_HOURS)

/** The moment now, for whoever stands at the border: a function's handler or a screen. Rules take it as an argument. */
export const clock = (): Instant => Date.now()

/** Reads `2026-03-01T09:00` as a moment in Shanghai. */
export const at = (local: string): Instant => dayjs.utc(local).subtract(SHANGHAI_HOURS, 'hour').valueOf()

export const localDateOf = (moment: Instant): LocalDate => shanghai(moment).format('YYYY-MM-DD')
export const startOfDay = (on: LocalDate): Instant => at(`${on}T00:00`)
export const endOfDay = (on: LocalDate): Instant => startOfDay(on) + DAY

export type LocalParts = { readonly year: number; readonly month: number; readonly day: number; readonly weekday: number; readonly hour: number; readonly minute: number }

/** The parts of a moment as a clock on a Shanghai wall shows them; weekday 0 is Sunday. */
export function localParts(moment: Instant): LocalParts {
  const local = shanghai(moment)
  return { year: local.year(), month: local.month() + 1, day: local.date(), weekday: local.day(), hour: local.hour(), minute: local.minute() }
}

/** Days from one day to another: tomorrow is 1. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => Math.round((startOfDay(to) - startOfDay(from)) / DAY)

export const addDays = (on: LocalDate, days: number): LocalDate => localDateOf(startOfDay(on) + days * DAY)

/** Whether the text is a day that exists: 2026-02-29 is not. */
export const isLocalDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && localDateOf(startOfDay(text)) === text

/** Whether the text is a month that exists. */
export const isLocalMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text)

export const lastDayOf = (month: LocalMonth): LocalDate => dayjs.utc(`${month}-01`).endOf('month').format('YYYY-MM-DD')
