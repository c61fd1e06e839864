/** Points of captains: tables in versions, caps of a month, and totals that are the sum of their lines (AC-12). */
import { at } from '@domain/calendar'
import { closesAt, defaultTable, grantedFor, isClosed, monthsOf, monthTotal, pointsFor, pointsRuleIds, quarterOf, ruleTotal, totalOfAll, versionOn, type LedgerLine, type PointsRuleId, type PointsVersion } from '@domain/points'
import { dice } from '../fixtures/dice'

const line = (ruleId: PointsRuleId, points: number, number: number): LedgerLine => ({ lineId: `l${number}`, entryId: `e${number}`, ruleId, points, uncapped: points, rulesFromOn: '2000-01-01', verifiedBy: 'p_clerk', approvedBy: 'p_reviewer', at: number })

/** Approves one after the other, as the ledger is written. */
const ledgerOf = (amounts: readonly (readonly [PointsRuleId, number])[]) =>
  amounts.reduce<{ readonly lines: readonly LedgerLine[] }>((ledger, [ruleId, amount], number) => ({ lines: [...ledger.lines, line(ruleId, grantedFor(ledger, ruleId, defaultTable[ruleId], amount), number)] }), { lines: [] })

test('July of AC-12 comes to 47, and two of its rules to their cap', () => {
  const july = ledgerOf([['duty', 1], ...[1, 2, 3].map(() => ['meeting', 1] as const), ...[1, 2, 3, 4, 5, 6].map(() => ['accepted', 1] as const), ['adopted', 1], ['service', 7], ['mediation', 1]])
  expect(monthTotal(july)).toBe(47)
  expect(pointsRuleIds.map((ruleId) => ruleTotal(july, ruleId))).toEqual([10, 10, 10, 5, 7, 5, 0])
})

test.each([[1, 1], [2, 2], [7, 7], [0, 0]])('%i half-hours of service count %i', (halves, points) => {
  expect(pointsFor('service', defaultTable.service, halves)).toBe(points)
})

test('an odd rule for an hour counts whole points only', () => {
  expect(pointsFor('service', { points: 3, cap: 10 }, 3)).toBe(4)
})

test('what was taken back makes room under the cap again', () => {
  const { lines } = ledgerOf([['adopted', 1], ['adopted', 1]])
  const back: LedgerLine = { ...line('adopted', -5, 9), reverses: { lineId: 'l0', reason: '重复了' } }
  expect([grantedFor({ lines }, 'adopted', defaultTable.adopted, 1), grantedFor({ lines: [...lines, back] }, 'adopted', defaultTable.adopted, 1)]).toEqual([0, 5])
})

test('a version holds from its day on, and of two that begin together the later one', () => {
  const version = (fromOn: string, points: number, by = 'p_reviewer'): PointsVersion => ({ fromOn, table: { ...defaultTable, meeting: { points, cap: 10 } }, by, at: 1 })
  const versions = [version('2026-08-01', 6), version('2026-12-01', 7), version('2026-12-01', 8)]
  expect(['2026-07-31', '2026-08-01', '2026-11-30', '2026-12-01'].map((on) => versionOn(versions, on).table.meeting.points)).toEqual([5, 6, 6, 8])
})

test('quarters are three months of the calendar', () => {
  expect([quarterOf('2026-01'), quarterOf('2026-06'), quarterOf('2026-12')]).toEqual(['2026Q1', '2026Q2', '2026Q4'])
  expect(monthsOf('2026Q4')).toEqual(['2026-10', '2026-11', '2026-12'])
})

test('two WeChats of one captain have one cap of a rule, and what was taken back under one counts', () => {
  const [first, second] = [ledgerOf([['duty', 1], ['mediation', 2]]), ledgerOf([['duty', 1], ['mediation', 2], ['service', 4]])]
  expect([monthTotal(first), monthTotal(second)]).toEqual([20, 24])
  expect(totalOfAll([first, second], defaultTable)).toBe(10 + 15 + 4)
  const back: LedgerLine = { ...line('mediation', -10, 9), reverses: { lineId: 'l1', reason: '重复了' } }
  expect(totalOfAll([{ lines: [...first.lines, back] }, second], defaultTable)).toBe(10 + 10 + 4)
  expect(totalOfAll([first], defaultTable)).toBe(20)
  expect(totalOfAll([], defaultTable)).toBe(0)
})

test('a month closes with the fifth day of the next, at midnight in Shanghai', () => {
  expect(closesAt('2026-12')).toBe(at('2027-01-06T00:00'))
  expect([isClosed('2026-07', at('2026-08-05T23:59')), isClosed('2026-07', at('2026-08-06T00:00'))]).toEqual([false, true])
})

test('whatever is approved and taken back, no rule goes over its cap nor below nothing, and the total is the sum of its lines', () => {
  const seed = Number(process.env.SEED ?? 20261126)
  const { pick, below, chance } = dice(seed)
  for (let round = 0; round < 200; round += 1) {
    let lines: readonly LedgerLine[] = []
    for (let number = 0; number < 40; number += 1) {
      const open = lines.filter(({ lineId, points, reverses }) => points > 0 && !reverses && !lines.some((one) => one.reverses?.lineId === lineId))
      const ruleId = pick(pointsRuleIds)
      if (chance(0.3) && open.length > 0) {
        const original = pick(open)
        lines = [...lines, { ...line(original.ruleId, -original.points, number), reverses: { lineId: original.lineId, reason: '写错了' } }]
      } else lines = [...lines, line(ruleId, grantedFor({ lines }, ruleId, defaultTable[ruleId], 1 + below(8)), number)]
    }
    const within = pointsRuleIds.every((ruleId) => ruleTotal({ lines }, ruleId) >= 0 && ruleTotal({ lines }, ruleId) <= defaultTable[ruleId].cap)
    const whole = pointsRuleIds.reduce((total, ruleId) => total + ruleTotal({ lines }, ruleId), 0) === monthTotal({ lines })
    if (!within || !whole) throw new Error(`seed ${seed}, round ${round}: ${JSON.stringify(lines.map(({ ruleId, points }) => [ruleId, points]))}`)
  }
})
