/** The words of what only one kind of event needs, wherever a plan is written or read. */
import type { ContestPlan, LectureTopic, Measure, TiePolicy, WorkshopPlan } from '@domain/eventPlan'

export const betterWords: Readonly<Record<Measure['better'], string>> = { more: '多的在前', less: '少的在前' }
export const countingWords: Readonly<Record<Measure['counts'], string>> = { best: '取最好的一次', sum: '两次加起来' }
export const tieWords: Readonly<Record<TiePolicy, string>> = { include: '都得奖', strict: '加赛分先后' }
export const topicWords: Readonly<Record<LectureTopic, string>> = {
  elder_care: '养老',
  inheritance: '继承',
  legal_aid: '法律援助',
  fraud: '防诈骗',
  women: '妇女权益',
  domestic_violence: '反家庭暴力',
  contract: '合同纠纷',
  lending: '民间借贷'
}

const listed = (names: readonly string[]): string => names.join('、')
const toolsOf = ({ tools }: WorkshopPlan, shared: boolean): string => listed(tools.filter((tool) => tool.shared === shared).map(({ name }) => name))

/** 每人2次，取最好的一次，多的在前. */
const measured = ({ attempts, counts, better }: Measure): string => [`每人${attempts}次`, ...(attempts > 1 ? [countingWords[counts]] : []), betterWords[better]].join('，')

const awarded = ({ awards, ties }: ContestPlan): string => `${listed(awards.map(({ title, top }) => `前${top}名得${title}`))}，并列的${tieWords[ties]}`

export const planWords = {
  heads: { workshop: '做什么用什么', competition: '比什么', volunteer_outing: '怎么走', lecture: '讲什么' },
  materials: (plan: WorkshopPlan) => listed(plan.materials.map(({ name }) => name)),
  materialsNote: '材料我们备好',
  shared: (plan: WorkshopPlan) => toolsOf(plan, true),
  sharedNote: '工具大家合用',
  own: (plan: WorkshopPlan) => toolsOf(plan, false),
  ownNote: '请您自己带来',
  allergens: '会不会过敏',
  measure: ({ name, unit }: Measure) => `${name}，按“${unit}”计`,
  measured,
  awards: '得奖',
  awarded,
  gift: '参赛礼物',
  gifted: (name: string) => `${name}，每位参赛的都有一份`,
  route: ({ from, to }: { readonly from: string; readonly to: string }) => `从${from}出发，走到${to}`,
  topics: (topics: readonly LectureTopic[]) => listed(topics.map((topic) => topicWords[topic])),
  forElders: '主要讲给老年人听'
} as const
