/** The words of the sheets of visits. */
import type { RefusalOf } from '@contract/endpoint'
import type { exportVisits } from '@contract/workbookNoodles'
import type { Period } from './period'

export const refusals: Readonly<Record<RefusalOf<typeof exportVisits>, string>> = { reviewer_needed: '要完整的门牌，请审核人来做' }

export const periodWords: Readonly<Record<Period, string>> = { month: '本月', last_month: '上月', quarter: '本季度', last_quarter: '上季度' }

export const copy = {
  title: '走访台账',
  entry: '走访台账',
  entryNote: '做成表格，按月、按季度',
  period: '哪一段？',
  span: (from: string, to: string) => `${from}到${to}`,
  sheets: '表格',
  note: '用WPS或Excel打开。不写身体情况，门牌遮住了。还没审的不列进去。谁做了表，会留下记录。',
  ledger: '走访台账',
  ledgerNote: '一次走访一行，办到哪了也在里面',
  summary: '走访汇总',
  summaryNote: '按楼的总数，没有姓名',
  unmasked: '要完整的门牌',
  unmaskedNote: '要完整的门牌，请审核人来做，写明用途。',
  why: '完整的门牌用来做什么',
  reasons: ['核对上门的人家', '安排下次上门', '上级检查要用'],
  make: '做走访台账',
  separator: '，'
} as const
