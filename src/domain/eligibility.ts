/** Who is old enough for a benefit: whole years (周岁) by the registered birth date on the day that the campaign names (A-14…A-16). */
import { birthdayIn } from './age'
import type { LocalDate } from './calendar'

export type AgeRule = {
  readonly minAge: number
  /** The campaign's reference date. */
  readonly on: LocalDate
  /** Whether whoever reaches the age on that very day is in (A-15: yes, unless the office decides otherwise). */
  readonly birthdayCounts: boolean
}

/** The day on which somebody reaches an age. */
export const reachesOn = (birthOn: LocalDate, age: number): LocalDate => birthdayIn(Number(birthOn.slice(0, 4)) + age, birthOn.slice(5))

export function isOldEnough(birthOn: LocalDate, { minAge, on, birthdayCounts }: AgeRule): boolean {
  const reaches = reachesOn(birthOn, minAge)
  return birthdayCounts ? reaches <= on : reaches < on
}
