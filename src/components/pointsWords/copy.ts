/** How points are spoken of: what each rule counts, in words, and where an entry stands. */
import { categoryWords } from '../suggestionWords/copy'
import type { LocalMonth } from '@domain/calendar'
import type { PointsRule, PointsRuleId } from '@domain/points'
import type { EntryStatus, Evidence } from '@domain/pointsMonth'

export const ruleWords: Readonly<Record<PointsRuleId, string>> = { duty: '在岗履职', meeting: '参加楼长会议', accepted: '建议被受理', adopted: '建议被采纳', service: '志愿服务', mediation: '化解矛盾纠纷', other: '其他' }

const each: Readonly<Record<PointsRuleId, string>> = { duty: '整月在岗、办过事', meeting: '每次', accepted: '每条', adopted: '每条再加', service: '每小时', mediation: '每件', other: '每次' }

export const ruleSentence = (ruleId: PointsRuleId, { points, cap }: PointsRule): string => (cap === 0 ? '现在不计' : `${each[ruleId]}${points}分，每月最多${cap}分`)

const hours = (halves: number): string => (halves % 2 === 0 ? `${halves / 2}小时` : halves === 1 ? '半小时' : `${(halves - 1) / 2}个半小时`)

export const entryWords = (ruleId: PointsRuleId, amount: number): string => (ruleId === 'service' ? `志愿服务${hours(amount)}` : ruleWords[ruleId])
export const halvesWords = hours

/** What an entry rests on; nothing where what the captain wrote stands beside it. */
export function evidenceWords(evidence: Evidence, note?: string): readonly string[] {
  return evidence.kind === 'words' && note ? [] : [wordsOf(evidence)]
}

function wordsOf(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'system': return '系统记的'
    case 'words': return '楼长写的'
    case 'meeting': return evidence.title === undefined ? '有会议签到' : `有签到：${evidence.title}`
    case 'event': return evidence.title === undefined ? '有活动签到' : `有签到：${evidence.title}`
    case 'suggestion': return evidence.category === undefined ? '有纳言献策本' : `纳言献策本：${categoryWords[evidence.category]}`
  }
}

export const standWords: Readonly<Record<EntryStatus, string>> = { claimed: '等专人核实，还没算进来', verified: '核实过了，等社区审核', approved: '社区已审核', rejected: '没有通过' }

const digits = ['一', '二', '三', '四']
/** 2026年第四季度. */
export const quarterWords = (quarter: string): string => `${quarter.slice(0, 4)}年第${digits[Number(quarter.slice(5)) - 1] ?? ''}季度`
export const monthNumber = (month: LocalMonth): string => `${Number(month.slice(5))}月`
