/** The words of a captain's own year. */
import { quartersWords, quarterWords } from '@components/captainWords/copy'
import type { sayNaming } from '@contract/captain'
import type { RefusalOf } from '@contract/endpoint'
import type { QuarterId } from '@domain/points'

export const namingRefusals: Readonly<Record<RefusalOf<typeof sayNaming>, string>> = { old_text: '这里的说明改过了，请关掉小程序再打开' }

export const copy = {
  title: '我的年度',
  heading: (quarters: readonly QuarterId[]) => `您${quartersWords(quarters)}的分`,
  points: '分',
  rank: (rank: number, captains: number) => `${captains}位楼长里第${rank}`,
  quarter: (quarter: string, points: number) => `${quarterWords(quarter)}，${points}分`,
  none: '年度积分还没汇总',
  noneNote: '每年7月汇总上一年的四个季度。',
  notCaptain: '您现在不是楼长',
  notCaptainNote: '想当楼长，或弄错了，打电话给社区。',
  call: '打电话给社区',
  unnamed: '公示里您只写了姓。想写全名，到“楼长会投票”里改。',
  unname: '公示和证书核验里只写我的姓',
  tell: '有结果告诉我',
  told: '公示和结束时会发消息给您',
  notTold: '没有同意，可以再点一次',
  shown: '看公示',
  entry: '年度评优',
  entryNote: '四个季度的积分、公示、证书',
  separator: '，'
} as const
