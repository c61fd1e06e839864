/** The words around what residents asked before a lecture, as staff read it. */
import type { RefusalOf } from '@contract/endpoint'
import type { readQuestions } from '@contract/eventLecture'
import { ROSTER_DAYS } from '@domain/retention'

export const readRefusals: Readonly<Record<RefusalOf<typeof readQuestions>, string>> = { not_collecting: '这场活动不收问题' }

export const copy = {
  title: '居民想问的',
  count: (questions: number) => `收到${questions}个问题`,
  none: '还没有人问',
  noneNote: '报了名的居民，在活动页可以先问。',
  private: '只给准备讲座用。不说是谁问的，也不要转发。',
  topics: '问得最多的',
  times: (count: number) => `${count}个`,
  came: (present: number, assisted: number) => (assisted > 0 ? `来了${present}位，其中${assisted}位是工作人员代报的` : `来了${present}位`),
  coming: (seated: number) => `报了${seated}位`,
  closed: `讲座过去${ROSTER_DAYS}天了，问题不再显示，只留下问了哪一类`
} as const
