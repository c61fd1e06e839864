/** The words of a walk with a partner's children. */
import type { RefusalOf } from '@contract/endpoint'
import type { callRoll, readOuting, registerGroup, removeGroup, setStaffing } from '@contract/eventOuting'
import { ESCORT_RATIO, MOST_CALLS, MOST_GROUPS, type EscortRole, type RollCallPoint } from '@domain/outing'

const noOuting = '这场活动不用带队'
const over = '活动已经结束了，不能再改'

export const readRefusals: Readonly<Record<RefusalOf<typeof readOuting>, string>> = { no_outing: noOuting }
export const groupRefusals: Readonly<Record<RefusalOf<typeof registerGroup>, string>> = { no_outing: noOuting, over, too_many_groups: `一场最多${MOST_GROUPS}个团体` }
export const removeRefusals: Readonly<Record<RefusalOf<typeof removeGroup>, string>> = { no_outing: noOuting, over }
export const staffingRefusals: Readonly<Record<RefusalOf<typeof setStaffing>, string>> = { no_outing: noOuting, over }
export const callRefusals: Readonly<Record<RefusalOf<typeof callRoll>, string>> = {
  no_outing: noOuting,
  not_running: '出发前一小时才能点名',
  depart_first: '请先点出发时的人数',
  arrive_first: '请先点到达时的人数',
  too_many_calls: `已经点过${MOST_CALLS}次名了，请问社区`
}

export const roleWords: Readonly<Record<EscortRole, string>> = { teacher: '老师', grid_worker: '网格员', volunteer: '志愿者' }
export const pointWords: Readonly<Record<RollCallPoint, string>> = { depart: '出发', arrive: '到达', return: '返回' }

export const copy = {
  title: '带队和点名',
  route: (from: string, to: string) => `从${from}走到${to}`,
  children: '个孩子',
  ratio: (escorts: number, each: number) => `${escorts}位大人带队，每位看${each}个孩子`,
  noChildren: '还没有团体报名',
  noEscorts: '还没有大人带队',
  tooFew: (missing: number) => `大人不够，还差${missing}位`,
  tooFewNote: `每位大人最多看${ESCORT_RATIO}个孩子。`,
  calls: '点名',
  notCalled: '还没点',
  counted: (children: number, escorts: number) => `${children}个孩子，${escorts}位大人`,
  countedAt: (when: string) => `${when}点的`,
  early: '出发前一小时就能点名',
  unbalanced: (back: number, out: number) => `出发${out}个孩子，返回${back}个`,
  unbalancedNote: '请再点一次返回的人数，或者写明情况，才能结束活动。',
  balanced: '人数对上了，可以结束活动',
  explained: '写明了情况，可以结束活动',
  toEvent: '回到活动',
  call: { depart: '出发前点名', arrive: '到了以后点名', return: '回来以后点名' } satisfies Record<RollCallPoint, string>,
  recall: (point: string) => `再点一次${point}的名`,
  callTitle: (point: string) => `${point}时有多少人？`,
  expected: (children: number, escorts: number) => `应该有${children}个孩子、${escorts}位大人。`,
  everybody: '都在',
  childrenField: '几个孩子',
  escortsField: '几位大人',
  callNote: '有什么情况',
  callNoteHint: '人数对不上时写一句，如“一个孩子由妈妈接走了”。不写孩子姓名。',
  countWrong: '请填人数',
  callYes: '记下人数',
  calling: '正在记…',
  groups: '团体',
  noGroups: '还没有团体',
  noGroupsNote: '只记人数，不记孩子的姓名。',
  group: (children: number, teachers: number) => `${children}个孩子，${teachers}位老师`,
  leader: (name: string) => `领队${name}`,
  addGroup: '加一个团体',
  editGroup: (partner: string) => `${partner}，改一改`,
  groupTitle: '团体报名',
  partner: '单位名称',
  partnerHint: '如“区直机关幼儿园”。',
  classes: '哪些班',
  classesHint: '如“大一班、大二班”。',
  childrenCount: '孩子人数',
  teachersCount: '老师人数',
  leaderName: '领队姓名',
  leaderPhone: '领队电话',
  missing: '请填上',
  phoneWrong: '请填11位手机号，或带区号的座机',
  groupYes: '报上',
  groupSaving: '正在报…',
  removeGroup: '这个团体不来了',
  callLeader: (name: string, phone: string) => `打给${name} ${phone}`,
  staffing: '带队的人',
  staffingNote: '各团体自己的老师不用再写。',
  noStaffing: '还没有写带队的人',
  addEscort: '加一位',
  escortTitle: '谁来带队？',
  escortName: '姓名',
  escortRole: '是什么人',
  escortYes: '加上',
  escortSaving: '正在加…',
  removeEscort: '去掉',
  removeEscortLabel: (name: string) => `去掉${name}`,
  roleMissing: '请选一样',
  no: '先不办',
  separator: '，'
} as const
