/** The words of a captain's place in a frozen ranking, and of objecting to it. */
import type { objectToRanking, withdrawObjection } from '@contract/captainRanking'
import type { RefusalOf } from '@contract/endpoint'
import { SEATS } from '@domain/ballot'
import { MOST_OWN_OBJECTIONS } from '@domain/objecting'
import { SHORTLIST_FACTOR } from '@domain/standing'

export const objectRefusals: Readonly<Record<RefusalOf<typeof objectToRanking>, string>> = {
  not_ranked: '这个季度的排名里没有您',
  too_late: '异议期过了，请直接找社区',
  objected_before: '您已经提过一条，社区还没答复',
  too_many: `一个季度最多提${MOST_OWN_OBJECTIONS}条，请直接找社区`
}
export const withdrawRefusals: Readonly<Record<RefusalOf<typeof withdrawObjection>, string>> = { nothing_open: '社区已经答复了，不用撤回' }

export const copy = {
  title: '季度排名',
  frozen: (quarter: string, rank: number) => `${quarter}排名出来了，您排第${rank}`,
  objectBefore: (day: string) => `有异议可以提，到${day}为止。`,
  see: '看排名',
  heading: (quarter: string, category: string) => `${quarter} ${category}排名`,
  own: (rank: number, total: number) => `您排第${rank}，一共${total}分`,
  months: (points: readonly number[]) => `三个月：${points.map((one) => `${one}分`).join('、')}`,
  how: '怎么排的',
  rule: `三个月的积分加起来，从高到低排；分一样，名次一样。每一类前${SHORTLIST_FACTOR * SEATS}名进楼长会投票，和最后一名同分的也进。`,
  frozenAnew: (reason: string) => `重新排过一次：${reason}`,
  line: (rank: number, name: string, mine: boolean) => `第${rank} ${name}${mine ? '（您）' : ''}`,
  points: (total: number) => `${total}分`,
  list: '名次',
  none: '现在没有您的排名',
  noneNote: '社区定下名次以后，会在这里。',
  ledger: '看我的积分明细',
  object: '对排名有异议',
  until: (when: string) => `到${when}为止`,
  over: '提异议的时间过了，名次只看得到您自己的。',
  reason: '哪里不对',
  reasonHint: '比如：8月的楼长会我签了到，没有算进去。',
  reasonMissing: '请写一句哪里不对',
  send: '提出异议',
  sending: '正在交…',
  sent: '交给社区了',
  sentNote: '答复以前，不会开始投票。',
  objections: '我提过的',
  open: '等社区答复',
  withdrawn: '您撤回了',
  upheld: (text: string) => `社区答：说得对，重新排了。${text}`,
  notUpheld: (text: string) => `社区答：排名不变。${text}`,
  forgotten: '（过了一年，写的话已删去）',
  withdraw: '撤回'
} as const
