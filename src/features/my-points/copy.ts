/** The words of a captain's own points. */
import type { RefusalOf } from '@contract/endpoint'
import type { objectToEntry } from '@contract/points'
import { OBJECTION_DAYS } from '@domain/pointsMonth'

export const objectRefusals: Readonly<Record<RefusalOf<typeof objectToEntry>, string>> = { not_decided: '这条还没有审核，先等等', too_late: `审核过了${OBJECTION_DAYS}天，请直接找社区`, objected_before: '这条您已经提过了' }

export const copy = {
  title: '积分明细',
  month: (month: string) => `${month}积分`,
  unit: '分',
  quarter: (quarter: string, total: number) => `${quarter}一共${total}分`,
  of: (total: number, cap: number) => `${total}/${cap}`,
  groups: { duty: '在岗', meeting: '会议', book: '献策', service: '志愿', mediation: '调解' },
  how: '分是怎么来的',
  all: '全部',
  allLabel: '看全部积分',
  none: '这个月还没有记分',
  noneNote: '写建议、开会、做志愿、调解矛盾，都会记在这里。',
  months: '一个月一个月看',
  monthTotal: (total: number) => `${total}分`,
  quarters: '按季度',
  entries: '这个月和上个月',
  plus: (points: number) => `+${points}`,
  toCome: (points: number) => `待加${points}分`,
  uncounted: '0分',
  atMonthEnd: '月底才算',
  capped: (cap: number) => `这一项本月已到上限${cap}分，心意我们都记着。`,
  reversed: (reason: string) => `后来更正了：${reason}`,
  rejected: (reason: string) => `没有通过：${reason}`,
  separator: '，',
  object: '我有不同意见',
  objectLabel: (what: string) => `我有不同意见，${what}`,
  objectUntil: (day: string) => `到${day}为止可以提`,
  objected: (text: string) => `您说：${text}`,
  answered: (text: string) => `社区答：${text}`,
  objectTitle: '有什么不同意见？',
  objectField: '请说说为什么',
  objectHint: '社区审核人会看，会给您答复。',
  objectYes: '交给社区',
  objecting: '正在交…',
  objectNo: '先不写',
  missing: '请写一句',
  rules: '分怎么算',
  totals: '大家的积分',
  claim: '申报积分',
  claimed: '已申报，等待专人核实。'
} as const
