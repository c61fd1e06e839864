/** Entries and totals as they leave the function: a captain's own, and to those who count. */
import type { EntryView, MonthTotal } from '@contract/points'
import { monthTotal, pointsRuleIds, ruleTotal } from '@domain/points'
import { objectsUntil, type PointsMonth } from '@domain/pointsMonth'
import { broken } from '@kernel/faults'
import type { Context } from '@kernel/handle'

export function entryView({ secrets, now }: Pick<Context, 'secrets' | 'now'>, { month, entries, lines }: PointsMonth, entryId: string): EntryView {
  const entry = entries[entryId]
  if (!entry) throw broken('an entry that is not there')
  const { ruleId, amount, occurredOn, evidence, note, status, decided, objection } = entry
  const line = lines.find((one) => one.lineId === entryId)
  const back = lines.find(({ reverses }) => reverses?.lineId === entryId)
  const until = decided && !objection ? objectsUntil(decided.at) : 0
  return {
    entryId, month, ruleId, amount, occurredOn, evidence, status,
    ...(note ? { note: secrets.open(note) } : {}),
    ...(line ? { points: line.points, uncapped: line.uncapped } : {}),
    ...(back?.reverses ? { reversed: { at: back.at, reason: back.reverses.reason } } : {}),
    ...(decided?.reason ? { reason: decided.reason } : {}),
    ...(now < until ? { objectsUntil: until } : {}),
    ...(objection ? { objection: { text: secrets.open(objection.text), ...(objection.answer ? { answer: objection.answer.text } : {}) } } : {})
  }
}

/** The latest to happen first. */
export const entryViews = (context: Pick<Context, 'secrets' | 'now'>, month: PointsMonth): readonly EntryView[] =>
  Object.keys(month.entries).map((id) => entryView(context, month, id)).sort((one, other) => other.occurredOn.localeCompare(one.occurredOn) || one.entryId.localeCompare(other.entryId))

export const totalView = (month: PointsMonth): MonthTotal => ({
  month: month.month,
  total: monthTotal(month),
  byRule: Object.fromEntries(pointsRuleIds.map((ruleId) => [ruleId, ruleTotal(month, ruleId)] as const).filter(([, total]) => total !== 0))
})
