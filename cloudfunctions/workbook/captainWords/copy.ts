/** How categories and quarters are called on every sheet of captains. */
import type { Category } from '@domain/captains'
import type { QuarterId } from '@domain/points'
import { quarterParts } from '@domain/quarter'

export const categoryWords: Readonly<Record<Category, string>> = { party_member: '党员代表', group_leader: '居民小组长', resident_rep: '居民代表' }

const numbers = ['', '一', '二', '三', '四'] as const

/** 2026年第三季度 */
export const quarterWords = (quarter: QuarterId): string => `${quarterParts(quarter).year}年第${numbers[quarterParts(quarter).number] ?? ''}季度`
