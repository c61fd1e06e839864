/** The words over which the accounts of a campaign are signed, by the community and by the co-operative that gives as well, or by two of the community. */
import type { reconcileCampaign } from '@contract/distribution'
import type { RefusalOf } from '@contract/endpoint'

export const reconcileRefusals: Readonly<Record<RefusalOf<typeof reconcileCampaign>, string>> = {
  wrong_state: '要先截止，才能对账',
  own_work: '另一个签字也是您签的，要请另一个人来对账',
  conflicts_open: '还有没核实完的，社区先去核实',
  witness_missing: '还有补贴没有见证，社区先补上见证',
  stock_differs: '数目对不上，请再数一遍，或补记损耗',
  counted_otherwise: '和另一方数的不一样，请一起再数一遍，先签的那一方重新签'
}

export const roleWords = { staff: '社区', coop: '合作社', second: '社区另一位' } as const

export const copy = {
  title: '对账',
  listHead: '合作社一起发的',
  none: '没有要对账的',
  noneNote: '合作社一起捐的发放活动，会出现在这里。',
  notOfficer: '您现在没有这项工作',
  notOfficerNote: '要办这件事，请打电话给社区。',
  callCommunity: '打电话给社区',
  alone: '这次没有合作社，要社区两个人对账：各数一遍、各自签字，数得一样，账就平了。',
  both: '社区和合作社各数一遍，数得一样，账就平了。',
  notYet: '还没截止，截止以后再数',
  reconciled: '账对平了，两边都签了字',
  reconciledAlone: '账对平了，两个人都签了字',
  handed: (item: string, count: number, unit: string) => `${item}一共发了${count}${unit}`,
  signings: '谁签了字',
  signed: (by: string, when: string) => `${by}，${when}`,
  unnamed: '离开的同事',
  left: (item: string, count: number, unit: string) => `${item}还剩${count}${unit}`,
  unsigned: '还没签字',
  signedTag: '签了',
  waitTag: '等签字',
  differ: '两边数的不一样',
  differNote: '请一起再数一遍。谁数错了，谁重新签。',
  sign: '数一数，签字',
  signAgain: '重新数，重新签',
  countAgain: '重新数',
  sheetTitle: '数一数还剩多少',
  sheetNote: '连网格员手里的一起数。数目对得上，账就平了。',
  count: (item: string, unit: string) => `${item}，多少${unit}`,
  countWrong: '请填数量，没有剩就填0',
  yes: '签字',
  busy: '正在签…',
  no: '先不签',
  done: '签好了',
  doneWaits: (who: string) => `您这边签好了，等${who}签`,
  differs: (item: string, by: number) => (by > 0 ? `${item}比账上多${by}` : `${item}比账上少${-by}`),
  cash: '补贴日结',
  cashNote: '每天谁发了几份、多少钱',
  separator: '，'
} as const
