/** The words of the register of captains. */
import type { setCategory } from '@contract/captain'
import type { RefusalOf } from '@contract/endpoint'

export const categoryRefusals: Readonly<Record<RefusalOf<typeof setCategory>, string>> = { not_a_captain: '这位现在不是楼长' }

export const copy = {
  title: '楼长名册',
  note: '每位楼长只写一类。冻结排名以后，这个季度就按那时写的算。',
  missing: (count: number) => `还有${count}位没写`,
  none: '还没有楼长',
  noneNote: '请审核人邀请。',
  invite: '去邀请楼长',
  saved: '记下了',
  category: (name: string) => `${name}是哪一类代表`,
  named: '同意写全名',
  masked: '只写姓',
  unknown: '没问过，先只写姓',
  sheet: '楼长名册，存成表格'
} as const
