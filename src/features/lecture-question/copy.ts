/** The words for a question before a lecture. */
import type { RefusalOf } from '@contract/endpoint'
import type { askQuestion, readMyQuestions, withdrawQuestion } from '@contract/eventLecture'
import { MOST_BY_ONE, type AskingRefusal } from '@domain/lecture'

const notCollecting = '这场活动不收问题，到现场可以问'

export const readRefusals: Readonly<Record<RefusalOf<typeof readMyQuestions>, string>> = { not_collecting: notCollecting }
export const withdrawRefusals: Readonly<Record<RefusalOf<typeof withdrawQuestion>, string>> = { not_collecting: notCollecting }
/** Why one more cannot be asked. */
export const closedWords: Readonly<Record<AskingRefusal, string>> = {
  not_collecting: notCollecting,
  begun: '讲座已经开始了，请到现场问',
  not_signed_up: '报了名的才能先问，请先报名',
  too_many_by_you: `每人最多先问${MOST_BY_ONE}个，别的到现场问`,
  too_many: '问题收满了，请到现场问'
}
export const askRefusals: Readonly<Record<RefusalOf<typeof askQuestion>, string>> = { ...closedWords, text_risky: '这句话发不出去，请换个说法' }

export const copy = {
  title: '先问一问',
  head: '有什么想问的？',
  headNote: '讲的人会先准备。只有社区工作人员看得到，看不到是谁问的。',
  topic: '关于什么',
  topicMissing: '请选一样',
  text: '想问的话',
  textHint: '可以说给手机的键盘听。不用写姓名、电话。',
  textMissing: '请写一句',
  ask: '问出去',
  asking: '正在问…',
  asked: '收到了，讲的时候会说到',
  mine: '您问过的',
  withdraw: '收回',
  withdrawLabel: (text: string) => `收回：${text}`,
  withdrawn: '收回了',
  toEvent: '看活动',
  urgent: '急事、家里的私事，不用写在这里，打电话给社区更快。',
  call: '打电话给社区',
  danger: '有危险，请马上打110。'
} as const
