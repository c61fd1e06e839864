/** The words of visits that wait for a reviewer. */
import type { RefusalOf } from '@contract/endpoint'
import type { reviewVisit } from '@contract/visit'

export const reviewRefusals: Readonly<Record<RefusalOf<typeof reviewVisit>, string>> = {
  already_reviewed: '这一次刚才已经有人看过了'
}

export const copy = {
  head: '等审核人看的走访',
  note: '上传得晚，或没有当天的名单，先不算数。',
  line: (outcome: string, by: string, when: string) => `${outcome}，${by}，${when}上门`,
  arrived: (when: string) => `${when}才传上来`,
  separator: '，',
  title: (name: string) => `${name}家的走访`,
  question: '算数吗？',
  reviewed: '看过，算数',
  voided: '作废',
  why: '为什么作废？',
  reasons: ['没有去过', '记重了', '记错了人'],
  missing: '请点一个',
  reasonMissing: '请点一个原因',
  yes: '确定',
  saving: '正在记…',
  no: '以后再看'
} as const
