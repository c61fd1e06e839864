/** The words of what every captain has in a month. */
export const copy = {
  title: '每个人的积分',
  month: '看哪个月',
  open: '这个月还没有结，分还会变。',
  closed: '这个月已经结了。',
  none: '这个月还没有人记分',
  noneNote: '核实、审核过的会算进来。',
  total: (points: number) => `${points}分`,
  another: '用另一个微信记的，已算在一起',
  separator: '，',
  ledger: (month: string) => `${month}的积分台账，存成表格`,
  made: '表格存好了'
} as const
