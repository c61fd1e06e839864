/** The words of the list of what is brought home, grid by grid. */
import type { RefusalOf } from '@contract/endpoint'
import type { setChannel } from '@contract/distributionDesk'

export const channelRefusals: Readonly<Record<RefusalOf<typeof setChannel>, string>> = {
  already_handed_over: '有的已经送到了，名单更新了，请再看一下',
  not_entitled: '有的现在不能领了，名单更新了，请再看一下',
  staff_needed: '补贴由谁送，要社区工作人员来定',
  too_many_changes: '有的改的次数太多了，请到社区办公室问一问'
}

export const copy = {
  title: '上门名单',
  grid: '哪个网格？',
  count: (homes: number, brought: number) => `${homes}份要送到家，送到${brought}份`,
  homes: (count: number) => `${count}户`,
  note: '按走的顺序排。点一位，可以改成现场领。网格员在手机上看到的也是这一份。',
  worker: '谁来送？',
  workerNote: '补贴只有定下的人，没有网也能送。面条谁送都行。',
  nobody: (grid: string) => `${grid}还没有网格员，没人送`,
  nobodyNote: '请审核人邀请一位网格员。',
  invite: '去邀请',
  by: (name: string) => `${name}送`,
  assign: (name: string, count: number) => `这${count}份都交给${name}`,
  assigning: '正在定…',
  asked: (day: string) => `家里${day}来要的`,
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
