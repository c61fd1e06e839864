/** The words of signing up somebody without WeChat, and every way in which it can end. */
import type { RefusalOf } from '@contract/endpoint'
import type { registerFor } from '@contract/eventDesk'
import { CONSENT_AGE } from '@domain/age'
import type { AgeRange, CapacityUnit } from '@domain/event'
import { FAMILY_SHAPE, PARTY_LIMIT } from '@domain/registration'

/** What a sentence may be about. */
export type Said = {
  readonly opensAt: string
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
  child: '这是孩子的活动，请加上要参加的孩子。',
  person: '这样报不上，请换几位试试。'
}

export const refusals: Readonly<Record<RefusalOf<typeof registerFor>, (said: Said) => string>> = {
  cancelled: () => '活动取消了，不能再报名。',
  not_open_yet: ({ opensAt }) => `还没开始报名，${opensAt}准时开始。`,
  closed: () => '报名已经结束了，不能再代报。',
  own_community_only: () => '本活动只给本社区的居民。',
  age: ({ ages, names }) => `本活动适合${agesOf(ages)}，${names || '有一位'}不合适。`,
  guardian_needed: () => `不满${CONSENT_AGE}周岁，要监护人在纸上签了字才能报。`,
  adult_needed: () => '8岁以下的小朋友要有大人一起，请把家长也加上。',
  guardian_phone_needed: () => '有孩子参加，请留一个家长的电话。',
  family_shape: ({ unit }) => shapes[unit],
  too_many: ({ limit }) => `一次最多报${limit}位，请分开报。`,
  health_notice_needed: () => '健康提示刚刚改过，请再念一遍，念完打勾。',
  already_inside: ({ names }) => `${names || '这位邻居'}已经报过名了，不用再报。`,
  full: () => '名额和候补都满了。',
  birth_in_the_future: () => '出生年月还没到，请再看一下。'
}

export const copy = {
  title: '代报名',
  question: '替谁报名？',
  about: (when: string, title: string) => `${when} ${title.replace(/[“”]/g, '')}`,
  queue: '名额满了，现在报的是候补。',
  person: (index: number) => `第${index}位`,
  name: '姓名',
  nameHint: '孩子可以写小名。',
  nameMissing: '请写姓名',
  kind: '大人还是孩子',
  kinds: { adult: '大人', child: '孩子' },
  kindMissing: '请点一下大人或孩子',
  birth: '孩子的出生年月',
  birthUnset: '请选年月',
  birthMissing: '请选孩子的出生年月',
  another: '再加一位家人',
  anotherNote: `一起来的家人，最多${PARTY_LIMIT}位。`,
  away: (name: string) => `去掉${name || '这一位'}`,
  phone: '电话',
  phoneHint: '活动有变动时打这个电话。没有电话可以不填。',
  phoneHintMinor: '有孩子参加，要留家长的电话。',
  phoneMissing: '请填对电话号码，手机或座机都可以',
  phoneNeeded: '有孩子参加，请留家长的电话',
  building: '住几号楼',
  buildingHint: '签到时好找人，可以不选。',
  buildingUnset: '还没选',
  buildingNone: '不登记',
  guardianHead: `孩子不满${CONSENT_AGE}周岁，要监护人同意`,
  guardianText: '请监护人在纸上签字，纸由社区保存。只记称呼和出生年月，只给本次活动的工作人员看。',
  guardian: '监护人在纸上签过字了',
  guardianMissing: '请先请监护人签字，签好打勾',
  healthHead: '健康提示，请念给他听',
  health: '念过了，他听明白了',
  healthMissing: '请先念一遍健康提示，念完打勾',
  save: (count: number, waits: boolean) => `${waits ? '候补' : '报名'}${count}位`,
  saving: '正在报名…',
  offline: '没有网络，先记在纸上',
  offlineNote: '写下姓名、电话和要来的人数，有网了再报。',
  unsure: '还不确定报上没有',
  unsureNote: '不用改，再点一次就知道，不会重复。',
  changed: '刚才那次已经报上了',
  changedNote: '后来改的没有算。要改，请在名单里先取消，再重新报。',
  look: '看名单',
  roster: '名单',
  doneSeated: (names: string) => `已报上，${names}`,
  doneWaiting: (place: number, names: string) => `候补第${place}位，${names}`,
  tell: '念给他听，或者发给他',
  tellSeated: (names: string, title: string, when: string, place: string, phone: string) => [`${names}报上了${title}。`, `${when}，在${place}。`, '到了找签到台，报姓名就行，不用手机。', `来不了，或者想问问，打${phone}。`],
  tellWaiting: (names: string, title: string, place: number, phone: string) => [`${title}报满了，${names}排在候补第${place}位。`, '前面有人退出就自动补上，补上了社区打电话告诉您。', `不想等了，或者想问问，打${phone}。`],
  copyWords: '复制这段话',
  copied: '复制好了，贴给他就行',
  notCopied: '没复制上，请念给他听',
  again: '再报一位',
  closedNote: '有人来不了时，可以在名单里请候补的进来。',
  gone: '没有找到这场活动',
  goneNote: '可能还没发布，请回到活动页看看。'
} as const
