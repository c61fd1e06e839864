/** The points of one captain: most of a year that was verified and approved, and what waits in this month. */
import { endOfDay, HOUR, localDateOf, type Instant, type LocalMonth } from '@domain/calendar'
import { grantedFor, versionOn, type LedgerLine, type PointsRuleId } from '@domain/points'
import { emptyMonth, lastMonths, monthOf, newEntry, type EntryStatus, type Evidence, type PointsEntry, type PointsMonth } from '@domain/pointsMonth'
import type { Secrets } from '@kernel/secrets'
import { personOf } from './people'

const [COMMUNITY, CAPTAIN, CLERK, REVIEWER] = ['datuan', personOf('captain'), personOf('points_clerk'), personOf('reviewer_datuan')]

type Told = readonly [ruleId: PointsRuleId, amount: number, status: EntryStatus]

/** The meetings themselves are not part of the example, so they cannot be opened; what waits rests on what the captain wrote. */
const evidences: Readonly<Record<PointsRuleId, Evidence>> = {
  duty: { kind: 'system' },
  meeting: { kind: 'meeting', title: '楼长月例会' },
  accepted: { kind: 'suggestion', id: 's_book_bins', category: 'tidiness' },
  adopted: { kind: 'suggestion', id: 's_book_bins', category: 'tidiness' },
  service: { kind: 'words' },
  mediation: { kind: 'words' },
  other: { kind: 'words' }
}
const notes: Readonly<Partial<Record<PointsRuleId, string>>> = { service: '给老人送长寿面，送了6户', mediation: '楼上漏水，劝王某和赵某说开了，一起找了物业' }

const past: readonly (readonly Told[])[] = [
  [['duty', 1, 'approved'], ['meeting', 1, 'approved'], ['accepted', 1, 'approved']],
  [['duty', 1, 'approved'], ['meeting', 1, 'approved'], ['service', 4, 'approved'], ['mediation', 1, 'approved']],
  [['duty', 1, 'approved'], ['meeting', 1, 'approved'], ['accepted', 1, 'approved'], ['adopted', 1, 'approved'], ['service', 3, 'approved']]
]
const present: readonly Told[] = [['meeting', 1, 'approved'], ['accepted', 1, 'approved'], ['adopted', 1, 'approved'], ['service', 2, 'verified'], ['mediation', 1, 'claimed']]
/** Those of the year in which somebody was in office. */
const MONTHS = 8

function monthWith(told: readonly Told[], month: LocalMonth, now: Instant, secrets: Secrets): PointsMonth {
  const goesOn = month === monthOf(localDateOf(now))
  // what was decided in this month was decided just now, so that it can still be objected to
  const at = goesOn ? now - HOUR : endOfDay(`${month}-15`)
  const occurredOn = localDateOf(at) < `${month}-01` ? `${month}-01` : localDateOf(at)
  const { baseAt, ...empty } = emptyMonth(COMMUNITY, CAPTAIN, month)
  const entries = told.map(([ruleId, amount, status], number): readonly [string, PointsEntry] => {
    const seen = status === 'claimed' ? {} : { verified: { by: CLERK, at } }
    const said = notes[ruleId]
    const done = status === 'approved' ? { decided: { by: REVIEWER, at } } : {}
    return [`e${number}_${ruleId}`, { ...newEntry({ ruleId, amount, occurredOn, evidence: evidences[ruleId], ...(said ? { note: secrets.seal(said) } : {}), at }), status, ...seen, ...done }]
  })
  const { table, fromOn } = versionOn([], occurredOn)
  const lines = entries.filter(([, { status }]) => status === 'approved').reduce<readonly LedgerLine[]>((known, [entryId, { ruleId, amount }]) => {
    const points = grantedFor({ lines: known }, ruleId, table[ruleId], amount)
    return [...known, { lineId: entryId, entryId, ruleId, points, uncapped: points, rulesFromOn: fromOn, verifiedBy: CLERK, approvedBy: REVIEWER, at }]
  }, [])
  const waiting = (status: EntryStatus) => entries.filter(([, entry]) => entry.status === status).length
  return { ...empty, ...(goesOn && baseAt !== undefined ? { baseAt } : {}), entries: Object.fromEntries(entries), count: entries.length, toVerify: waiting('claimed'), toApprove: waiting('verified'), lines }
}

export function points(now: Instant, secrets: Secrets): readonly PointsMonth[] {
  const months = lastMonths(monthOf(localDateOf(now)), MONTHS)
  return months.map((month, number) => monthWith(number === MONTHS - 1 ? present : (past[number % past.length] ?? []), month, now, secrets))
}
