/** How an event was, in the words that are tapped, counted and kept. */
import { moods, praises, type Feedback, type Mood, type Praise } from '@domain/feedback'

export const moodWords: Readonly<Record<Mood, string>> = { good: '满意', fair: '一般', poor: '不满意' }
export const praiseWords: Readonly<Record<Praise, string>> = { content: '内容好', teacher: '老师好', helpers: '工作人员好', place: '地方好', time: '时间合适' }

export const moodOptions = moods.map((key) => ({ key, text: moodWords[key] }))
export const praiseOptions = praises.map((key) => ({ key, text: praiseWords[key] }))

/** 满意，老师好、地方好. */
export const feedbackWords = ({ mood, praises: said }: Pick<Feedback, 'mood' | 'praises'>): string => [moodWords[mood], said.map((praise) => praiseWords[praise]).join('、')].filter(Boolean).join('，')
