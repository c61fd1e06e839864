/** The words of signing up: whom, with which consent, and every way in which it can end. */
import type { RefusalOf } from '@contract/endpoint'
import type { registerForEvent } from '@contract/event'
import type { AgeRange, CapacityUnit } from '@domain/event'
import { FAMILY_SHAPE } from '@domain/registration'
import { MINORS_DAYS } from '@domain/retention'

/** What a sentence may be about. */
export type Said = {
  readonly phone: string
  readonly title: string
  readonly opensAt: string
  readonly community: string
  readonly ages: AgeRange
  readonly unit: CapacityUnit
  /** The persons whom the refusal names. */
  readonly names: string
  readonly limit: number
}

const agesOf = ({ min, max }: AgeRange): string => {
  if (min !== undefined && max !== undefined) return `${min}至${max}岁`
  return min !== undefined ? `${min}岁以上` : `${max ?? 0}岁以下`
}

const { adults, children } = FAMILY_SHAPE
const shapes: Readonly<Record<CapacityUnit, string>> = {
  family: `每家要有${adults.min}至${adults.max}位大人，带${children.min}至${children.max}个孩子。`,
  child: '这是孩子的活动，请选上要参加的孩子。',
  person: '这样报不上，请换几位试试。'
}

export const refusals: Readonly<Record<RefusalOf<typeof registerForEvent>, (said: Said) => string>> = {
  cancelled: ({ title }) => `很抱歉，${title}取消了。`,
  not_open_yet: ({ opensAt }) => `还没开始报名，${opensAt}准时开始。`,
  closed: ({ phone }) => `报名已经结束了。有疑问请打${phone}。`,
  own_community_only: ({ community }) => `本活动先面向${community}居民，谢谢理解。`,
  age: ({ ages }) => `本活动适合${agesOf(ages)}，看看别的活动吧。`,
  guardian_needed: () => '小朋友不满14周岁，请家长来帮忙报名。',
  adult_needed: () => '8岁以下的小朋友需要家长陪同参加。',
  guardian_phone_needed: () => '请留一个家长的手机号。',
  family_shape: ({ unit }) => shapes[unit],
  too_many: ({ limit, phone }) => `一次最多报${limit}位，人多请打${phone}。`,
  health_notice_needed: () => '健康提示刚刚改过，请再看一下，看完打勾。',
  already_inside: ({ names }) => `${names}已经报过名了，不用再报。`,
  full: () => '名额和候补都满了，欢迎下次再来。',
  left_too_often: ({ limit, phone }) => `您已经退出过${limit}次了，还想来请打${phone}。`,
  not_introduced: () => '请先留下您的姓名和手机号。'
}

export const copy = {
  title: '报名',
  question: '谁来参加？',
  about: (when: string, title: string) => `${when}，${title}`,
  self: (name: string) => `${name}，您本人`,
  aged: (name: string, age: string) => `${name}，${age}`,
  misfit: (ages: AgeRange) => `本活动适合${agesOf(ages)}`,
  seated: '已报上',
  waiting: '候补中',
  addFamily: '添加家人',
  childFirst: { family: '这是亲子活动，请先加孩子。', child: '这是孩子的活动，请先加孩子。' },
  byParents: '请爸妈用自己的微信扫码，替你报名。',
  next: '下一步，选谁参加',
  consentHead: '孩子不满14周岁，要家长同意',
  consentText: `只记称呼和出生年月，只给本次活动的工作人员看，活动结束${MINORS_DAYS}天后去掉姓名。`,
  consentCall: (phone: string) => `不同意，就打${phone}报名`,
  fullText: '看全文',
  fullTextLabel: '看家长同意书全文',
  seeHealth: '看健康提示',
  hideHealth: '收起健康提示',
  consent: '我是监护人，我同意',
  consentWithHealth: '我是监护人，我同意，也看过健康提示',
  healthHead: '健康提示',
  healthRead: '我看过健康提示',
  guardianPhone: '家长的手机号',
  guardianPhoneHint: '您还不满18周岁，有事好联系家长。',
  missing: {
    persons: '请先点一下，选谁来参加',
    child: '还没选孩子，请点一下孩子，或添加家人。',
    consent: '请家长在这里打勾',
    health: '请看一下健康提示，看完打勾',
    guardianPhone: '请填家长的手机号，11位'
  },
  confirm: (persons: number, queue: boolean) => `${queue ? '确认候补' : '确认报名'}${persons > 0 ? `${persons}位` : ''}`,
  /** Where only children take places, they are who is signed up. */
  confirmFor: (children: readonly string[], queue: boolean) => `给${children.length > 1 ? `${children.length}个孩子` : children.join('')}${queue ? '排候补' : '报名'}`,
  beside: { self: '您陪着不占名额', others: '大人陪着不占名额' },
  sending: '正在报名…',
  busy: '报名的人有点多，请稍等，正在为您排队……',
  queue: '名额已满，这次是排候补',
  queueNote: '前面有人退出，您就往前走一位，轮到了自动报上。',
  inAlready: '已经报上了',
  inAlreadyNote: '刚才那一次报上了，不用再报。',
  callInstead: '没有网络，打电话报名',
  offline: '没有网络，还没有报上',
  offlineNote: (phone: string) => `有网了再试一次，或者打${phone}报名。`,
  unsure: '网络不太好，还不确定是否报上',
  unsureNote: '请点下面“查看我的报名”。再试一次也不会报重。',
  look: '查看我的报名',
  call: '打电话',
  others: '看看别的活动',
  thisCommunity: '本社区',
  toDetails: '填我的社区'
} as const
