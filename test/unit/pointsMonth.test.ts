/** One captain's month: claimed, verified and approved by different hands, capped, taken back, objected to (AC-12, INV-C1 to INV-C4). */
import { at } from '@domain/calendar'
import type { Conditional } from '@domain/conditional'
import { monthTotal, ruleTotal, versionOn } from '@domain/points'
import { groupSums, quartersOf } from '@features/my-points/sums'
import { addEntry, answerObjection, approve, baseEntry, baseOf, countsIn, decideClaim, didSomething, emptyMonth, halvesServed, inOfficeAll, inOfficeOn, lastMonths, newEntry, object, reject, reverse, tellMonth, verify, type Hand, type PointsMonth } from '@domain/pointsMonth'
import type { Decision } from '@domain/decision'
import { aGrant } from '../fixtures/people'
import { after, applied } from '../fixtures/conditionals'

const NOW = at('2026-07-20T10:00')
const version = versionOn([], '2026-07-31')
const hand = (personId: string, more: Partial<Hand> = {}): Hand => ({ personId, isCaptain: false, isClerk: false, ...more })
const clerk = hand('p_clerk')
const reviewer = hand('p_reviewer')

const settled = (month: PointsMonth, decision: Decision<Conditional, string>): PointsMonth => {
  if (!decision.accepted) throw new Error(decision.reason)
  return after(month, decision.fact)
}
type Claim = readonly [ruleId: 'meeting' | 'accepted' | 'adopted' | 'service' | 'mediation', amount: number]
const claimed = (claims: readonly Claim[]): PointsMonth => {
  const entries = claims.map(([ruleId, amount]) => newEntry({ ruleId, amount, occurredOn: '2026-07-10', evidence: { kind: 'words' }, at: NOW }))
  return [baseEntry('2026-07', NOW), ...entries].reduce((month, entry, number) => after(month, addEntry(`e${number}`, entry)), emptyMonth('jincheng', 'p_captain', '2026-07'))
}
const all = ({ entries }: PointsMonth) => Object.keys(entries)
const approved = (month: PointsMonth): PointsMonth => {
  const verified = settled(month, verify(month, all(month), clerk, NOW))
  return settled(verified, approve(verified, all(month), version, reviewer, NOW))
}

test('July of AC-12, claimed, verified and approved, is 47', () => {
  const month = approved(claimed([...[1, 2, 3].map((): Claim => ['meeting', 1]), ...[1, 2, 3, 4, 5, 6].map((): Claim => ['accepted', 1]), ['adopted', 1], ['service', 7], ['mediation', 1]]))
  expect([monthTotal(month), month.toVerify, month.toApprove]).toEqual([47, 0, 0])
  expect(month.lines.filter(({ points, uncapped }) => points < uncapped).map(({ ruleId }) => ruleId)).toEqual(['meeting', 'accepted'])
  expect(month.lines.every(({ verifiedBy, approvedBy }) => verifiedBy === 'p_clerk' && approvedBy === 'p_reviewer')).toBe(true)
})

test('nobody has two hands on an entry, and never one on their own', () => {
  const month = claimed([['meeting', 1]])
  expect(verify(month, ['e1'], hand('p_captain', { isCaptain: true }), NOW)).toMatchObject({ reason: 'own_entry' })
  const verified = settled(month, verify(month, ['e1'], clerk, NOW))
  expect(approve(verified, ['e1'], version, hand('p_clerk', { isClerk: true }), NOW)).toMatchObject({ reason: 'verified_by_you' })
  expect(approve(verified, ['e1'], version, hand('p_captain', { isCaptain: true }), NOW)).toMatchObject({ reason: 'own_entry' })
  expect(approve(verified, ['e0'], version, reviewer, NOW)).toMatchObject({ reason: 'not_now' })
  expect(verify(verified, ['e1'], clerk, NOW)).toMatchObject({ reason: 'not_now' })
})

test('two who approve at the same moment do not both write: the later one decides on what is there then', () => {
  const month = claimed([['meeting', 1], ['meeting', 1], ['meeting', 1]])
  const verified = settled(month, verify(month, all(month), clerk, NOW))
  const [one, other] = [approve(verified, ['e1', 'e2'], version, reviewer, NOW), approve(verified, ['e3'], version, reviewer, NOW)]
  const first = settled(verified, one)
  expect(other.accepted && applied(first, other.fact)).toBeNull()
  const second = settled(first, approve(first, ['e3'], version, reviewer, NOW))
  expect([ruleTotal(second, 'meeting'), second.lines.at(-1)?.points]).toEqual([10, 0])
})

test('what is taken back is a line of its own, once, and makes room again', () => {
  const month = approved(claimed([['adopted', 1], ['adopted', 1]]))
  const back = settled(month, reverse(month, 'e1', reviewer, '写错了日期', NOW))
  expect([month.lines.length + 1, back.lines.slice(0, -1), monthTotal(back)]).toEqual([back.lines.length, month.lines, 15])
  expect(reverse(back, 'e1', reviewer, '写错了日期', NOW)).toMatchObject({ reason: 'already_reversed' })
  expect(reverse(back, 'back_e1', reviewer, '写错了日期', NOW)).toMatchObject({ reason: 'nothing_to_reverse' })
  const capped = approved(claimed([['meeting', 1], ['meeting', 1], ['meeting', 1]]))
  expect(monthTotal(settled(capped, reverse(capped, 'e3', reviewer, '写错了日期', NOW)))).toBe(monthTotal(capped))
  expect(reverse(back, 'e1', hand('p_captain', { isCaptain: true }), '写错了日期', NOW)).toMatchObject({ reason: 'own_entry' })
})

test('what was decided is told once, and takes nothing from what was decided since', () => {
  const month = approved(claimed([['meeting', 1]]))
  const since = settled(month, reverse(month, 'e0', reviewer, '重复了', NOW + 1))
  expect([after(month, tellMonth(NOW)).untoldAt, applied(after(month, tellMonth(NOW)), tellMonth(NOW)), applied(since, tellMonth(NOW))]).toEqual([undefined, null, null])
})

test('what is rejected does not count, and the captain objects once within three days', () => {
  const month = claimed([['mediation', 1]])
  const rejected = settled(month, reject(month, 'e1', 'claimed', clerk, '没有写清楚', NOW))
  expect([rejected.toVerify, rejected.entries.e1?.status]).toEqual([1, 'rejected'])
  expect(object(month, 'e1', 'sealed', NOW)).toMatchObject({ reason: 'not_decided' })
  expect(object(rejected, 'e1', 'sealed', at('2026-07-24T00:00'))).toMatchObject({ reason: 'too_late' })
  const objected = settled(rejected, object(rejected, 'e1', 'sealed', at('2026-07-23T23:59')))
  expect([objected.objections, object(objected, 'e1', 'sealed', NOW)]).toMatchObject([1, { reason: 'objected_before' }])
  const again = settled(objected, answerObjection(objected, 'e1', true, { at: NOW, by: 'p_reviewer', text: '请再核实' }))
  expect([again.objections, again.toVerify, again.entries.e1?.status]).toEqual([0, 2, 'claimed'])
  expect(answerObjection(again, 'e1', true, { at: NOW, by: 'p_reviewer', text: '请再核实' })).toMatchObject({ reason: 'nothing_open' })
})

test('something can be claimed until the fifth of the next month, and not before it happened', () => {
  const claim = (on: string, now: number) => decideClaim('mediation', on, version, null, now)
  expect(claim('2026-07-31', at('2026-08-05T23:59'))).toMatchObject({ accepted: true })
  expect(claim('2026-07-31', at('2026-08-06T00:00'))).toMatchObject({ reason: 'month_closed' })
  expect(claim('2026-07-21', NOW)).toMatchObject({ reason: 'in_the_future' })
  expect(decideClaim('other', '2026-07-20', version, null, NOW)).toMatchObject({ reason: 'rule_off' })
  expect(decideClaim('mediation', '2026-07-20', version, { count: 100 }, NOW)).toMatchObject({ reason: 'too_many' })
  expect([countsIn('2026-06-30', at('2026-07-05T23:59')), countsIn('2026-06-30', at('2026-07-06T00:00'))]).toEqual(['2026-06', '2026-07'])
})

describe('the office itself counts', () => {
  const term = (fromOn: string, toOn: string) => aGrant('captain', 'captain', { fromOn, toOn })
  test.each([
    ['one role over the whole month', [term('2026-01-01', '9999-12-31')], true],
    ['one role after the other', [term('2026-07-16', '2026-12-31'), term('2026-01-01', '2026-07-15')], true],
    ['a day between them', [term('2026-01-01', '2026-07-15'), term('2026-07-17', '2026-12-31')], false],
    ['from the second on', [term('2026-07-02', '9999-12-31')], false],
    ['in another community', [aGrant('captain', 'captain', { within: ['community:datuan'] })], false]
  ])('%s', (_what, grants, counts) => {
    expect(inOfficeAll(grants, 'jincheng', '2026-07')).toBe(counts)
  })
  test.each([['2026-07-15', false], ['2026-07-16', true], ['2026-07-20', true], ['2026-07-21', false]])('of somebody in office from the 16th to the 20th, on %s: %s', (on, counts) => {
    expect(inOfficeOn([term('2026-07-16', '2026-07-20')], 'jincheng', on)).toBe(counts)
    expect(inOfficeOn([term('2026-07-16', '2026-07-20')], 'datuan', on)).toBe(false)
  })
  test('for whoever did something that somebody has seen', () => {
    const month = claimed([])
    const [seen, rejected] = [settled(month, verify(month, ['e0'], clerk, NOW)), settled(month, reject(month, 'e0', 'claimed', clerk, '不在岗', NOW))]
    expect([emptyMonth('jincheng', 'p', '2026-07'), month, seen, rejected].map(didSomething)).toEqual([false, false, true, false])
    const [open, closed] = [at('2026-08-05T23:59'), at('2026-08-06T00:00')]
    expect([seen, month, rejected].map((one) => [baseOf(one, open), baseOf(one, closed)])).toEqual([['due', 'due'], ['later', 'later'], ['later', 'none']])
  })
})

test.each([['09:00', 7], ['09:20', 7], ['09:31', 6], ['13:30', 0], ['12:40', 0]])('who came at %s to an event from 9:20 to 13:00 served %i half-hours', (came, halves) => {
  expect(halvesServed({ startAt: at('2026-07-10T09:20'), endAt: at('2026-07-10T13:00') }, at(`2026-07-10T${came}`))).toBe(halves)
})

test('the last months go over the turn of the year', () => {
  expect(lastMonths('2026-02', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
})

test('a captain sees the quarters of which every month is known, and what the book brings as one', () => {
  const months = lastMonths('2026-05', 12).map((month, number) => ({ month, total: number, byRule: {} }))
  expect(quartersOf(months)).toEqual([{ quarter: '2026Q2', total: 21 }, { quarter: '2026Q1', total: 24 }, { quarter: '2025Q4', total: 15 }, { quarter: '2025Q3', total: 6 }])
  expect(groupSums({ byRule: { accepted: 2, adopted: 5 } }, version.table).find(({ group }) => group === 'book')).toEqual({ group: 'book', total: 7, cap: 20 })
})
