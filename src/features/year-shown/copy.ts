/** The words of what hangs out of a year, for everybody. */
import { quartersWords } from '@components/captainWords/copy'
import type { YearResult } from '@contract/annual'

export const copy = {
  title: '年度公示',
  host: (community: string, year: number) => `${community} ${year}年评的`,
  heading: '优秀楼长',
  stage: { publicised: '公示中', final: '公示结束', certified: '已发证书' } satisfies Readonly<Record<YearResult['stage'], string>>,
  basis: '依据',
  quarters: quartersWords,
  how: '按四个季度的积分汇总，经两委研究决定。',
  until: (day: string) => `${day}以前，有意见请告诉社区。`,
  since: (day: string) => `${day}开始公示`,
  call: '打电话给社区',
  none: '现在没有公示',
  notOpened: '没打开，可能没有网络',
  noneNote: '每年7月评上一年的优秀楼长，结果会在这里。',
  check: '核验一张证书',
  checkNote: '有编号和核验码就能查',
  entry: '年度优秀楼长',
  entryNote: '公示和证书核验',
  separator: '，'
} as const
