/** How categories and quarters are called wherever captains are spoken of. */
import type { Category } from '@domain/captains'
import type { QuarterId } from '@domain/points'
import { quarterParts } from '@domain/quarter'

export const categoryWords: Readonly<Record<Category, string>> = { party_member: '党员代表', group_leader: '居民小组长', resident_rep: '居民代表' }

const numbers = ['', '一', '二', '三', '四'] as const

/** 第三季度 */
export const quarterName = (quarter: QuarterId): string => `第${numbers[quarterParts(quarter).number] ?? ''}季度`
/** 2025年第一至第四季度, or 2025年第三、第四季度，2026年第一、第二季度: those of a year together, in their order. */
export function quartersWords(quarters: readonly QuarterId[]): string {
  const years = [...new Set(quarters.map((quarter) => quarterParts(quarter).year))]
  return years
    .map((year) => {
      const own = quarters.map(quarterParts).filter((one) => one.year === year).map(({ number }) => `第${numbers[number] ?? ''}`)
      return `${year}年${own.length > 2 ? `${own[0] ?? ''}至${own.at(-1) ?? ''}` : own.join('、')}季度`
    })
    .join('，')
}

/** 2026年第三季度 */
export const quarterWords = (quarter: QuarterId): string => `${quarterParts(quarter).year}年${quarterName(quarter)}`
