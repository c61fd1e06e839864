/** What is kept of people and how long, and that every text promises just that. */
import { DAY } from '@domain/calendar'
import { daysKept, keptFor, rosterIsOpen } from '@domain/retention'
import { copy as signup } from '@features/event-registration/copy'
import { children } from '@features/legal-texts/children/copy'
import { guardian } from '@features/legal-texts/guardian/copy'
import { photo } from '@features/legal-texts/photo/copy'
import { privacy } from '@features/legal-texts/privacy/copy'
import { copy as myData } from '@features/my-data/copy'
import { anEvent, ENDS } from '../fixtures/events'

const child = { adult: false }
const grownUp = { adult: true }

test.each([
  ['grown-ups', [grownUp, grownUp], 180],
  ['a child among grown-ups', [grownUp, child], 90],
  ['children', [child], 90]
])('%s are kept as long as the law of the youngest says', (_what, participants, days) => expect(daysKept(participants)).toBe(days))

test('what ended a moment more than so many days ago has been kept for them', () => {
  const now = ENDS + 90 * DAY
  expect(ENDS < keptFor(90, now)).toBe(false)
  expect(ENDS < keptFor(90, now + 1)).toBe(true)
})

test.each([
  ['on the day', 'published', 0, true],
  ['thirty days after', 'finished', 30 * DAY, true],
  ['a moment later', 'finished', 30 * DAY + 1, false],
  ['a moment later, though nobody marked its end', 'published', 30 * DAY + 1, false],
  ['once it is archived', 'archived', DAY, false]
] as const)('the list of names of an event %s', (_what, status, after, open) => expect(rosterIsOpen(anEvent({ status }), ENDS + after)).toBe(open))

describe('the texts promise', () => {
  const said = (text: unknown): string => JSON.stringify(text)
  test.each([
    ['the privacy policy', privacy, ['大人的活动结束180天后去掉姓名，孩子的90天后去掉', '的记录留3年', '没发布的，结束30天后删掉；发布了的，90天后删掉', '存365天，去世或搬走的只存30天', '365天后连投没投也去掉']],
    ['the agreement to photographs', photo, ['活动结束90天后删掉']],
    ['the rules for children', children, ['活动结束90天后去掉孩子的姓名']],
    ['the guardian’s consent', guardian, ['活动结束90天后去掉姓名']],
    ['the sign-up', signup.consentText, ['活动结束90天后去掉姓名']],
    ['what is kept about me', [myData.registrationsWhy, myData.guardianOver], ['活动结束180天后去掉姓名，有孩子的90天后去掉', '结束90天后去掉']]
  ])('%s: the days that the clock keeps', (_what, text, promises) => {
    for (const promise of promises) expect(said(text)).toContain(promise)
  })
})
