/** The words for claiming points. */
import type { RefusalOf } from '@contract/endpoint'
import type { claimPoints } from '@contract/points'
import { CLOSE_DAY } from '@domain/points'

export const claimRefusals: Readonly<Record<RefusalOf<typeof claimPoints>, string>> = {
  in_the_future: '日子还没到，到了再申报',
  month_closed: `上个月的到${CLOSE_DAY}日为止，已经过了`,
  not_in_office: '那一天您还不是这个社区的楼长，请看看日期',
  rule_off: '这一项社区现在不计分',
  too_many: '这个月申报得太多了，请找专人',
  not_checked_in: '没查到您在那场活动的签到'
}

export const copy = {
  title: '申报积分',
  service: '您参加过的志愿服务',
  serviceNote: '按活动签到算时间，点一下就行。',
  serviceFact: (day: string, time: string) => `${day}，${time}`,
  claimOne: '申报',
  claimOf: (title: string) => `申报，${title}`,
  what: '做了什么',
  whatMissing: '请选一样',
  kinds: { service: '志愿服务', mediation: '化解矛盾纠纷' },
  on: '哪一天',
  days: (number: number, day: string) => (number === 0 ? `今天，${day}` : number === 1 ? `昨天，${day}` : day),
  onMissing: '请选一天',
  earlier: '更早的一天',
  earlierUnset: '点这里选',
  hours: '多长时间',
  note: '怎么回事',
  noteHint: { service: '在哪儿、做了什么。', mediation: '是什么事、怎么了结的。双方只写姓，不写全名和门牌。' },
  noteMissing: '请写一句',
  save: '申报',
  saving: '正在申报…',
  done: '已申报，等待专人核实。',
  closes: `上个月的事，到这个月${CLOSE_DAY}日还可以申报。`
} as const
