/** How fast one account may change things: sixty at once, then six a minute; and what is said to whoever is faster. */
import { HOUR, MINUTE } from '@domain/calendar'
import { countChange, countMore, minutesToWait } from '@domain/pace'
import { failureWords } from '@platform/faults/copy'
import { after, applied } from '../fixtures/conditionals'
import { WHILE_OPEN as NOW } from '../fixtures/events'

type Account = { readonly busyUntil?: number }

/** So many changes, one each so many milliseconds, as long as they are welcome. */
function changes(count: number, every: number): { readonly done: number; readonly account: Account } {
  let account: Account = {}
  let done = 0
  for (let number = 0; number < count; number += 1) {
    const now = NOW + number * every
    if (minutesToWait(account.busyUntil, now) > 0) continue
    account = after(account, countChange(account.busyUntil, now))
    done += 1
  }
  return { done, account }
}

test.each([
  ['sixty at once', 200, 0, 61],
  ['whoever taps once a second for a minute', 60, 1_000, 60],
  ['a script that never stops, in an hour', 36_000, 100, 420],
  ['six a minute, for a day', 8_640, 10_000, 8_640]
])('%s', (_what, asked, every, done) => expect(changes(asked, every).done).toBe(done))

test('whoever was too fast hears after how many minutes they are welcome, and then is', () => {
  const { account } = changes(200, 0)
  expect(minutesToWait(account.busyUntil, NOW)).toBe(1)
  expect(minutesToWait(account.busyUntil, NOW + 9_999)).toBe(1)
  expect(minutesToWait(account.busyUntil, NOW + 10_000)).toBe(0)
})

test('a debt made at one stroke is paid off before anything else is welcome', () => {
  // four hundred that were all under way before the first was counted
  const debt = NOW + 400 * 10_000
  expect(minutesToWait(debt, NOW)).toBe(57)
  expect(minutesToWait(debt, NOW + HOUR)).toBe(0)
})

test('two who count at once are both counted', () => {
  const first = after<Account>({}, countChange(undefined, NOW))
  expect(applied(first, countChange(undefined, NOW))).toBeNull()
  expect(after(first, countMore)).toEqual({ busyUntil: NOW + 20_000 })
})

test('an old account that rested begins anew', () => {
  expect(after<Account>({ busyUntil: NOW - MINUTE }, countChange(NOW - MINUTE, NOW))).toEqual({ busyUntil: NOW + 10_000 })
})

describe('the words for it', () => {
  const said = (minutes: number) => failureWords({ code: 'too_fast', about: { minutes }, requestId: '123456789' }, {})
  test.each([[1, '办得有点快，请过1分钟再来'], [59, '办得有点快，请过59分钟再来'], [60, '办得有点快，请过1小时再来'], [61, '办得有点快，请过2小时再来']])('%p minutes: %s', (minutes, text) => expect(said(minutes)).toEqual({ text, note: '这一次还没办上，到时候再点就行。', again: false }))
})

describe('the number of a call', () => {
  test.each([
    ['is said in threes, where something of ours is broken', 'internal', '012345678', '打电话时请报编号012 345 678'],
    ['and where the cloud could not answer', 'unavailable', '012345678', '打电话时请报编号012 345 678'],
    ['but not where the call was wrong', 'not_found', '012345678', undefined],
    ['nor what no log of ours has', 'unavailable', '7f1c0e5a-8f59-4c0c-9a39-1a9f7a1b2c3d', undefined],
    ['nor where nothing answered', 'unavailable', '', undefined]
  ] as const)('%s', (_what, code, requestId, note) => expect(failureWords({ code, requestId }, {}).note).toBe(note))
})
