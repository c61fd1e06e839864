/** The words of calling the captains together. */
import type { callMeeting } from '@contract/captain'
import type { RefusalOf } from '@contract/endpoint'

export const callRefusals: Readonly<Record<RefusalOf<typeof callMeeting>, string>> = { starts_in_the_past: '这个时间已经过去了' }

export const copy = {
  title: '楼长会',
  call: '召集楼长会',
  calling: '正在召集…',
  name: '会议名称',
  place: '在哪里',
  day: '哪一天',
  time: '几点',
  pick: '点这里选',
  agenda: '议程（一行一件）',
  missing: '请把名称、地点和时间填上',
  called: '召集好了，请在群里告诉大家',
  notTold: '召集以后，手机不会通知楼长，请在群里说一声。',
  copyCall: '复制通知',
  copied: '复制好了，到群里粘贴',
  words: (title: string, when: string, place: string) => `${title}\n时间：${when}\n地点：${place}\n请各位楼长准时参加。`,
  fact: (when: string, place: string) => `${when}，${place}`,
  present: (count: number) => `${count}位到会`,
  none: '还没开过会',
  noneNote: '填下面几样，就能召集。'
} as const
