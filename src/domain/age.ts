/** How old somebody is on a day, in whole years (周岁, Civil Code art. 1259; the birthday itself counts, A-15). */
import { isLocalDate, lastDayOf, type LocalDate, type LocalMonth } from './calendar'

/** A birth is known by its day or only by its month, as a parent tells it. */
export type Birth = LocalDate | LocalMonth

/** From this age a person needs no guardian's consent (PIPL art. 31). */
export const CONSENT_AGE = 14
/** Below this age an adult comes along (Civil Code art. 20). */
export const ATTENDED_AGE = 8
/** From this age a person is an adult (Civil Code art. 17). */
export const ADULT_AGE = 18

/** Nobody is older. */
const OLDEST = 120

/** Where the bands begin in which ages are kept of people whom nobody need know any more: the bounds of the law, then decades (data.md §3.5). */
const BANDS = [90, 80, 70, 60, ADULT_AGE, CONSENT_AGE, ATTENDED_AGE] as const

/** The age at which the band of an age begins: 74 is 70. */
export const ageBand = (age: number): number => BANDS.find((from) => age >= from) ?? 0

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

// born on 29 February: 28 February in common years (A-16, Civil Code art. 202)
export const birthdayIn = (year: number, monthAndDay: string): LocalDate => `${year}-${monthAndDay === '02-29' && !isLeap(year) ? '02-28' : monthAndDay}`

/** Whole years on that day. Somebody known only by the month counts as younger until the month is over. */
export function ageOn(birth: Birth, on: LocalDate): number {
  const day = isLocalDate(birth) ? birth : lastDayOf(birth)
  const year = Number(on.slice(0, 4))
  const age = year - Number(day.slice(0, 4))
  const reached = isLocalDate(birth) ? on >= birthdayIn(year, day.slice(5)) : on > lastDayOf(`${year}-${day.slice(5, 7)}`)
  return reached ? age : age - 1
}

/** Whether somebody who lives today can have been born on that day. */
export const isBirth = (on: string, today: LocalDate): boolean => isLocalDate(on) && on <= today && ageOn(on, today) <= OLDEST
