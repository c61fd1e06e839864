/** The words of a community's table of points. */
import type { RefusalOf } from '@contract/endpoint'
import type { setPointsRules } from '@contract/pointsDesk'
import { CLOSE_DAY } from '@domain/points'

export const setRefusals: Readonly<Record<RefusalOf<typeof setPointsRules>, string>> = { not_first_of_month: '要从一个月的1日开始', begins_too_early: '这个月已经开始了，只能从下个月起', too_many: '改得太多次了，请联系技术人员' }

export const copy = {
  title: '分怎么算',
  head: '现在这样算',
  own: (day: string) => `${day}起，社区自己定的`,
  proposed: '还没有自己定，先用这一份',
  coming: (day: string) => `${day}起改成这样`,
  never: `不罚分；记错了会更正，写明原因。每月的事到下个月${CLOSE_DAY}日结。专人核实，社区审核，两个人办。`,
  change: '定新的算法',
  changeHead: (day: string) => `${day}起怎么算`,
  points: (rule: string) => `${rule}，加几分`,
  cap: (rule: string) => `${rule}，每月最多`,
  capHint: '写0就是不计。',
  wrong: '请写0到500的整数',
  save: '定下来',
  saving: '正在定…',
  saved: '定好了，下个月起用。',
  cancel: '先不改'
} as const
