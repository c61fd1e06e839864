/** The words around the list of names: who has a seat, who waits, and what staff can do for them. */
import type { RefusalOf } from '@contract/endpoint'
import type { removeParty, revealPhone } from '@contract/eventDesk'
import { ROSTER_DAYS } from '@domain/retention'

export const revealRefusals: Readonly<Record<RefusalOf<typeof revealPhone>, string>> = {
  no_phone: '报名时没有留电话'
}

export const removeRefusals: Readonly<Record<RefusalOf<typeof removeParty>, string>> = {
  over: '活动已经结束，不能再取消了',
  already_present: '已经签到了，不能取消。点错了请先在签到台撤回'
}

export type Showing = 'all' | 'expected' | 'waiting'

export const copy = {
  title: '名单',
  head: (title: string) => title.replace(/[“”]/g, ''),
  seated: (count: number) => `${count}位报上`,
  unanswered: (parties: number) => `时间或地点改了，还有${parties}家没说来不来`,
  unansweredNote: '没说的，名额都还留着。没有微信的，请打电话问一声。',
  counts: (came: number, waiting: number) => [came > 0 ? `到了${came}位` : '还没有人签到', waiting > 0 ? `候补${waiting}家` : '没有人候补'].join('，'),
  /** Of a list that is closed nobody comes any more. */
  closedCounts: (came: number, waiting: number) => [came > 0 ? `到了${came}位` : '没有签到', ...(waiting > 0 ? [`候补${waiting}家`] : [])].join('，'),
  closed: `活动结束${ROSTER_DAYS}天了，名单收起来了`,
  closedNote: '来了多少人还看得到，姓名和电话不再显示。',
  find: '找人：姓名或楼号',
  show: '看哪些',
  showing: { all: '全部', expected: '还没到', waiting: '候补' } satisfies Readonly<Record<Showing, string>>,
  buildingHead: (building: string, count: number) => `${building}，${count}位`,
  waitingHead: (count: number) => `候补，${count}家`,
  rowLabel: (names: string, fact: string, state: string, tap: string) => [names, fact, state, tap].filter(Boolean).join('，'),
  close: '点一下收起',
  open: '点开看看',
  openStaff: '点开能打电话、取消',
  photo: { yes: '可以拍照', no: '不要拍', unasked: '还没问，先不拍', open: '还没问拍照' },
  photoOf: (name: string, answer: string) => `${name}：${answer}`,
  onBehalf: '工作人员代办',
  byFamily: '家人报的名',
  byHand: '手动安排的座位',
  helped: '代办',
  arranged: '手动安排',
  undecided: '没说来不来',
  phone: (masked: string) => `电话 ${masked}`,
  noPhone: '没有留电话',
  reveal: '看电话',
  revealLabel: (names: string) => `看${names}的电话`,
  revealTitle: (names: string) => `看${names}的电话？`,
  revealNote: '会记下谁看的、为什么看。看完就拨号。',
  revealQuestion: '为什么要看？',
  revealReasons: ['活动有变动', '人还没到', '家里有事要找', '核对报名'],
  revealYes: '看并拨号',
  revealing: '正在取…',
  call: (number: string) => `打 ${number}`,
  callLabel: (names: string, number: string) => `打电话给${names}，${number}`,
  guardian: (number: string) => `监护人 ${number}`,
  admit: '请进来',
  admitLabel: (names: string) => `请${names}进来`,
  remove: '替他取消',
  removeLabel: (names: string) => `替${names}取消报名`,
  removeTitle: (names: string) => `替${names}取消报名？`,
  removeNote: '名额会留给候补的邻居，取消后要重新报名。',
  removeQuestion: '为什么取消？',
  removeReasons: ['打电话说来不了', '重复报名', '身体不舒服', '没联系上'],
  removeYes: '取消报名',
  removing: '正在取消…',
  keep: '先留着',
  notNow: '先不看',
  reasonMissing: '请选一个原因',
  removed: (names: string) => `已替${names}取消`,
  nobody: (sought: string) => `没找到“${sought}”`,
  nobodyNote: '换个姓名或楼号试试。',
  allThere: '都到齐了',
  noneWaiting: '没有人候补',
  empty: '还没有人报名',
  emptyNote: '有人报上名，就会出现在这里。',
  emptyNoteStaff: '有人报上名，就会出现在这里。没有微信的可以替他报。',
  signUp: '替人报名',
  assist: '代报名',
  toDesk: '去签到台'
} as const
