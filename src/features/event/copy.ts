/** The words of an event's own page. */
import { invitedWords } from '@components/eventWords/copy'
import type { CapacityUnit, Phase } from '@domain/event'
import { FAMILY_SHAPE } from '@domain/registration'

const free: Readonly<Record<CapacityUnit, string>> = {
  family: `免费，每家最多${FAMILY_SHAPE.adults.max}位大人${FAMILY_SHAPE.children.max}个孩子`,
  child: '免费，大人陪着来不占名额',
  person: '免费'
}

/** What to know about signing up when one cannot, or only wait. */
const states: Readonly<Record<Phase, ((words: { readonly phone: string }) => string) | null>> = {
  draft: () => '这个活动还没有发布。',
  cancelled: () => '很抱歉，活动取消了。',
  finished: () => '活动已经结束了，谢谢大家。',
  not_open_yet: null,
  open: null,
  waiting_list: null,
  full: () => '名额和候补都满了，欢迎下次再来。',
  closed: ({ phone }) => `报名已经结束了。有疑问请打${phone}。`,
  running: () => '活动正在进行，报名已经结束了。',
  over: () => '活动已经结束了，谢谢大家。'
}

const worthTelling: Readonly<Record<Phase, boolean>> = { draft: false, cancelled: false, finished: false, not_open_yet: true, open: true, waiting_list: true, full: true, closed: true, running: false, over: false }

export const copy = {
  title: '活动',
  series: (name: string) => `系列：${name}`,
  seriesLabel: (name: string) => `看“${name}”系列还有哪些活动`,
  ask: '问社区',
  askLabel: (phone: string) => `问社区，打电话${phone}`,
  signUp: '我要报名',
  queueUp: '报满了，排候补',
  seeMine: '查看我的报名',
  others: '看看别的活动',
  callInstead: '没有网络，打电话报名',
  signUpOthers: '再给家人报名',
  mineHead: '您家已经报名的',
  mineRow: (names: string, standing: string) => `${names}，${standing}，看看这次报名`,
  somebody: '家人',
  seated: '已报上',
  waiting: '候补中',
  ended: '已结束',
  calledOff: '已取消',
  askFirst: '先问一问',
  askFirstNote: '想听什么，讲之前可以问',
  askFirstLabel: '先问一问，想听什么，讲之前可以问',
  results: '比赛成绩',
  resultsNote: '公布以后在这里看',
  resultsLabel: '比赛成绩，公布以后在这里看',
  works: '作品和照片',
  scenes: '现场照片',
  photosNote: (count: number) => `一共${count}张`,
  photosLabel: (name: string, count: number) => `${name}，一共${count}张`,
  agenda: '活动安排',
  minutes: (count: number) => `${count}分钟`,
  instructors: '老师',
  intro: '活动介绍',
  health: '健康提示',
  hosts: '主办和合作单位',
  organiser: (name: string) => `${name}主办`,
  partners: (names: readonly string[]) => `和${names.join('、')}一起办`,
  emergencyLabel: (phone: string) => `打紧急联系电话${phone}`,
  emergency: (phone: string) => `紧急联系 ${phone}`,
  invited: invitedWords,
  cost: (unit: CapacityUnit, ownOnly: boolean) => `${free[unit]}${ownOnly ? '，先面向本社区居民' : ''}`,
  state: states,
  worthTelling,
  tell: '告诉邻居',
  tellNote: '发给邻居，点开就能看、能报名。',
  share: '发给邻居',
  copyLink: '复制链接',
  copied: '链接复制好了，发给邻居就行',
  notCopied: '没复制上，可以截屏发给邻居',
  reason: (reason: string) => `因为${reason.replace(/[。.]$/, '')}。`,
  byParents: '请爸妈用自己的微信扫码，替你报名。',
  unknown: '没找到这个活动，码可能旧了。',
  unknownAsk: '拿不准请问社区。',
  unknownPhone: (phone: string) => `问社区，打电话${phone}`,
  toPhones: '找社区'
} as const
