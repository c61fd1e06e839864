/** How old somebody is on a day: birthdays, eves, leap days and births known by the month alone. */
import { ageOn, ATTENDED_AGE, CONSENT_AGE, ADULT_AGE, type Birth } from '@domain/age'
import { ageOf, isAdult } from '@domain/person'

const ages: readonly (readonly [why: string, birth: Birth, on: string, age: number])[] = [
  ['on the birthday', '1956-10-18', '2026-10-18', 70],
  ['on the eve of the birthday', '1956-10-18', '2026-10-17', 69],
  ['on the day after the birthday', '1956-10-18', '2026-10-19', 70],
  ['at the end of the year before', '1956-01-01', '2025-12-31', 69],
  ['on New Year’s Day', '1956-01-01', '2026-01-01', 70],
  ['on the day of birth', '2026-02-28', '2026-02-28', 0],
  ['born on 29 February, on 28 February of a common year', '1956-02-29', '2026-02-28', 70],
  ['born on 29 February, on 27 February of a common year', '1956-02-29', '2026-02-27', 69],
  ['born on 29 February, on 28 February of a leap year', '1956-02-29', '2028-02-28', 71],
  ['born on 29 February, on 29 February of a leap year', '1956-02-29', '2028-02-29', 72],
  ['born on 29 February, on 28 February of a century that is no leap year', '2096-02-29', '2100-02-28', 4],
  ['born on 28 February, on 28 February of a leap year', '1956-02-28', '2028-02-28', 72],
  ['born on 1 March, on 29 February', '1956-03-01', '2028-02-29', 71],
  ['exactly fourteen (AC-05)', '2012-11-23', '2026-11-23', 14],
  ['fourteen tomorrow (AC-05)', '2012-11-23', '2026-11-22', 13],
  ['thirteen (AC-05)', '2013-06-01', '2026-11-23', 13],
  ['exactly eight', '2018-11-21', '2026-11-21', 8],
  ['eight tomorrow', '2018-11-22', '2026-11-21', 7],
  ['exactly eighteen', '2008-11-21', '2026-11-21', 18],
  ['eighteen tomorrow', '2008-11-22', '2026-11-21', 17],
  ['known by the month, on its last day', '2018-11', '2026-11-30', 7],
  ['known by the month, on the first day after it', '2018-11', '2026-12-01', 8],
  ['known by the month, on its first day', '2018-11', '2026-11-01', 7],
  ['known by the month December, on its last day', '2018-12', '2026-12-31', 7],
  ['known by the month December, on New Year’s Day', '2018-12', '2027-01-01', 8],
  ['known by a February that was long, when February is short', '2012-02', '2026-02-28', 13],
  ['known by a February that was long, on 1 March', '2012-02', '2026-03-01', 14],
  ['known by a February that was short, on 29 February', '2011-02', '2028-02-29', 16],
  ['known by the month, within the month of birth', '2026-11', '2026-11-30', -1]
]

test.each(ages)('%s: %s on %s is %i', (_why, birth, on, age) => {
  expect(ageOn(birth, on)).toBe(age)
})

test('the ages of the law are 8, 14 and 18', () => {
  expect([ATTENDED_AGE, CONSENT_AGE, ADULT_AGE]).toEqual([8, 14, 18])
})

describe('a person', () => {
  test('whose birth nobody asked for has no age and counts as grown up', () => {
    const person = { _id: 'p', name: '李敏' }
    expect(ageOf(person, '2026-11-21')).toBeNull()
    expect(isAdult(person, '2026-11-21')).toBe(true)
  })

  test('is grown up from the eighteenth birthday on', () => {
    const person = { _id: 'p', name: '李敏', birth: '2008-11-21' }
    expect(isAdult(person, '2026-11-20')).toBe(false)
    expect(isAdult(person, '2026-11-21')).toBe(true)
  })
})
