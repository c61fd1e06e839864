/** How what happens at an elder's door is called on every page that speaks of it. */
import type { Item } from '@domain/distribution'
import type { TaskNeed } from '@domain/careTask'
import type { Health, Outcome } from '@domain/visiting'
import { moneyWords } from '../moneyWords/copy'

export const outcomeWords: Readonly<Record<Outcome, string>> = { elder: '本人', family: '家人', nobody: '没人在', away: '住院外出', unwilling: '不愿意', died: '老人已去世', moved: '老人搬走了' }

export const healthWords: Readonly<Record<Health, string>> = { fine: '挺好', same: '老样子', worse: '不如上次' }

export const needWords: Readonly<Record<TaskNeed, string>> = { repairs: '修东西', shopping: '买菜', doctor: '看病', haircut: '理发', company: '聊聊天', medicine: '用药', meals: '助餐', policy: '政策咨询', other: '别的事', look_in: '电话没打通，去看看' }

/** 长寿面1袋, 高龄补贴300元. */
export const portionWords = ({ kind, name, unit, amountFen }: Item): string => `${name}${kind === 'cash' && amountFen !== undefined ? moneyWords(amountFen) : `1${unit}`}`
