/** The words of the list of what is brought home, grid by grid. */
export const copy = {
  title: '上门名单',
  grid: '哪个网格？',
  count: (homes: number, brought: number) => `${homes}份要送到家，送到${brought}份`,
  homes: (count: number) => `${count}户`,
  note: '按走的顺序排。点一位，可以改成现场领。网格员在手机上看到的也是这一份。',
  brought: '送到了',
  todo: '还没送',
  declined: '说不要了',
  unreachable: '没联系上',
  doubt: '待核实',
  none: '这个网格没有要送到家的',
  noneNote: '不方便出门的老人，在发放记录里改成送到家。',
  noGrids: '本社区还没有分网格',
  toDesk: '去发放台找人',
  separator: '，'
} as const
