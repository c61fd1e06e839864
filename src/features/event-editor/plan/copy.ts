/** The words of what only one kind of event needs. */
import type { ContestPlan, LectureTopic, TiePolicy } from '@domain/eventPlan'

type Measure = ContestPlan['measure']

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

export const copy = {
  materials: '材料和工具',
  material: (index: number) => `第${index}样材料`,
  unit: (index: number) => `第${index}样用什么量`,
  unitHint: '斤、克、颗、张',
  each: (index: number) => `第${index}样每人用多少`,
  amount: (each: number, unit: string) => `${each}${unit}`,
  removeMaterial: (index: number) => `去掉第${index}样材料`,
  addMaterial: '加一样材料',
  tool: (index: number) => `第${index}样工具`,
  removeTool: (index: number) => `去掉第${index}样工具`,
  addTool: '加一样工具',
  allergens: '过敏提示',
  allergensHint: '有什么容易过敏的，如小麦、花生。',
  contest: '比什么，怎么算',
  measure: '比什么',
  measureHint: '如“一分钟单摇”。',
  measureUnit: '用什么计',
  measureUnitHint: '个、秒、米',
  better: '谁在前面',
  attempts: '每人几次',
  times: (count: number) => `${count}次`,
  counts: '算哪一次',
  award: '奖项叫什么',
  awardTop: '前几名得奖',
  ties: '最后一名并列时',
  gift: '参赛礼物',
  giftHint: '每位参赛的都有一份，没有可以不写。',
  giftStock: '备了几份',
  walk: '从哪儿走到哪儿',
  from: '出发的地方',
  to: '走到的地方',
  topics: '讲什么',
  topicsPick: '可以多选',
  elders: '主要给谁听',
  forAll: '大家都听',
  forElders: '老年人'
} as const
