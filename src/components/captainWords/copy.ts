/** How categories and quarters are called wherever captains are spoken of. */
import type { Category } from '@domain/captains'
import type { QuarterId } from '@domain/points'
import { quarterParts } from '@domain/quarter'

export const categoryWords: Readonly<Record<Category, string>> = { party_member: '党员代表', group_leader: '居民小组长', resident_rep: '居民代表' }

const numbers = ['', '一', '二', '三', '四'] as const

/** 第三季度 */
export const quarterName = (quarter: QuarterId): string => `第${numbers[quarterParts(quarter).number] ?? ''}季度`
/** 2026年第三季度 */
export const quarterWords = (quarter: QuarterId): string => `${quarterParts(quarter).year}年${quarterName(quarter)}`
