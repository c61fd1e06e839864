/** The words of writing an event. */
import type { draftEvent } from '@contract/event'
import type { RefusalOf } from '@contract/endpoint'
import type { EditingRefusal } from '@domain/editing'
import type { CapacityUnit, EventContent, EventKind } from '@domain/event'
import type { EventPlan } from '@domain/eventPlan'
import type { PublishingRefusal } from '@domain/publishing'
import type { ClosesBy, OpensBy, WaitingBy } from './form'

export const draftRefusals: Readonly<Record<RefusalOf<typeof draftEvent>, string>> = {
  not_a_draft: '这个活动已经发布了，请从活动页里改',
  text_risky: '有的话不能给大家看，请改一改标出来的地方',
  too_many_changes: '这个活动改得太多次了，请取消它，另写一个'
}

export const publishingRefusals: Readonly<Record<PublishingRefusal, string>> = {
  not_a_draft: '这个活动已经发布过了',
  changed_meanwhile: '同事刚刚也改了这个活动，请先看最新的',
  incomplete: '还有几处没填，补上就能发布',
  starts_in_the_past: '开始的时间已经过了，请改一下',
  reviewer_needed: '这场要由审核人发布，已经存好，排在“等您处理”里'
}

export const editingRefusals: Readonly<Record<EditingRefusal, string>> = {
  not_published: '这个活动已经结束或取消了，改不了',
  started: '活动已经开始了，内容不再改',
  incomplete: '还有几处没填，补上才能保存',
  counts_differently: '已经有人报名，活动类型和算名额的办法不能再改',
  starts_in_the_past: '开始的时间已经过了，请改一下',
  changed_meanwhile: '同事刚刚也改了这个活动',
  text_risky: '有的话不能给大家看，请改一改标出来的地方',
  reviewer_needed: '这样改要审核人看过，请审核人来改。只改了文字的，也可以过一会儿再存',
  too_many_changes: '这个活动改得太多次了，不能再改'
}

export const kindWords: Readonly<Record<EventKind, string>> = {
  salon: '沙龙',
  workshop: '手工制作',
  competition: '比赛',
  volunteer_outing: '志愿服务',
  lecture: '宣讲'
}

export const kindNotes: Readonly<Record<EventKind, string>> = {
  salon: '亲子、读书、健康',
  workshop: '跟老师做一样东西',
  competition: '孩子们比一比，有奖品',
  volunteer_outing: '一起出门做点事',
  lecture: '法律、健康、防诈骗'
}

/** What the plan of a kind usually says; all of it can be changed. */
export const usualPlans: Readonly<Record<EventKind, EventPlan | null>> = {
  salon: null,
  workshop: { kind: 'workshop', materials: [], tools: [] },
  competition: { kind: 'competition', measure: { name: '成绩', unit: '个', better: 'more', attempts: 2, counts: 'best' }, awards: [{ title: '优胜奖', top: 5 }], ties: 'include' },
  volunteer_outing: { kind: 'volunteer_outing', route: { from: '', to: '' } },
  lecture: { kind: 'lecture', topics: [], forElders: false, collectsQuestions: false }
}

export const unitWords: Readonly<Record<CapacityUnit, string>> = { person: '按人', family: '按家庭', child: '按孩子' }
export const unitNotes: Readonly<Record<CapacityUnit, string>> = {
  person: '来一个人占一个名额。',
  family: '一家占一个名额，一到两位大人带孩子来。',
  child: '只数孩子，陪着来的大人不占名额。'
}

export const opensWords: Readonly<Record<OpensBy, string>> = { now: '发布就开始', at: '定个时间' }
/** Once residents see it, publishing lies behind. */
export const opensWordsPublished: Readonly<Record<OpensBy, string>> = { ...opensWords, now: '现在就开始' }
export const closesWords: Readonly<Record<ClosesBy, string>> = { before: '开始前2小时', evening: '前一天晚上8点', at: '定个时间' }
export const waitingWords: Readonly<Record<WaitingBy, string>> = { half: '名额的一半', same: '和名额一样多', none: '不排候补' }
export const audienceWords: Readonly<Record<EventContent['audience'], string>> = { all: '都能来', own_community: '先给本社区居民' }

/** What to say under each field, by the name the rules give it. */
export const wrongWords: Readonly<Record<string, string>> = {
  kind: '请选是什么活动',
  title: '请写活动名称',
  startAt: '请选哪一天',
  endAt: '结束要晚于开始',
  closesAt: '报名截止要晚于报名开始，早于活动开始',
  place: '请写在哪里办',
  capacity: '名额至少1个',
  ages: '最小的年龄要比最大的小',
  agenda: '沙龙要写活动安排，至少一项',
  plan: '这一部分还没填完',
  organiser: '请写主办单位',
  contactPhone: '请留联系电话',
  emergencyPhone: '孩子也能来，要留紧急电话'
}

/** What each field is called where several of them are named together. */
export const fieldWords: Readonly<Record<string, string>> = {
  kind: '什么活动',
  title: '活动名称',
  series: '系列',
  startAt: '哪一天',
  endAt: '几点结束',
  opensAt: '报名开始',
  closesAt: '报名截止',
  place: '在哪里办',
  capacity: '名额',
  ages: '年龄',
  plan: '这类活动要写的',
  intro: '活动介绍',
  agenda: '活动安排',
  instructors: '老师',
  partners: '合作单位',
  organiser: '主办',
  healthNotice: '健康提示',
  contactPhone: '联系电话',
  emergencyPhone: '紧急电话'
}

export const copy = {
  newTitle: '发活动',
  lacking: (count: number) => `有${count}处没填好`,
  toFirst: '去第一处',
  elsewhere: '别的一处',
  editTitle: '改活动',
  kindQuestion: '要办什么活动？',
  kind: '什么活动',
  otherKind: '换一种',
  otherKindLabel: '换一种活动',
  titleField: '活动名称',
  titleHint: '会原样写在海报上。',
  series: '系列（可不填）',
  when: '时间',
  day: '哪一天',
  dayUnset: '请选日期',
  starts: '几点开始',
  ends: '几点结束',
  timeUnset: '请选时间',
  opens: '什么时候开始报名',
  closes: '报名截止',
  opensDay: '报名开始那一天',
  opensTime: '报名开始的时间',
  closesDay: '报名截止那一天',
  closesTime: '报名截止的时间',
  signUpOpen: (closes: string) => `现在就能报名，${closes}截止。`,
  signUp: (opens: string, closes: string) => `${opens}开始报名，${closes}截止。`,
  signUpNow: (closes: string) => `发布就能报名，${closes}截止。`,
  where: '地点',
  place: '在哪里办',
  placeNote: '给来的人提个醒（可不填）',
  placeNoteHint: '比如：有电梯，请带围裙。',
  seats: '名额',
  counting: '怎么算名额',
  units: '一共几个名额',
  unitsExact: '再调一调',
  unitsMost: (most: number) => `最多${most}个`,
  waiting: '报满以后能排候补的',
  fixedCount: '发布以后，名额在活动页里改。',
  ages: '年龄',
  agesPick: '适合多大年纪',
  agesAll: '不限',
  agesOwn: '自己定',
  agesFrom: '从几岁',
  agesTo: '到几岁',
  agesYears: (years: number) => `${years}岁`,
  agesOpen: '不限',
  who: '谁能来',
  words: '活动介绍',
  intro: '介绍（可不填）',
  introHint: '说说做什么、有什么好玩的。',
  agenda: '活动安排',
  agendaItem: (place: number) => `第${place}项做什么`,
  agendaMinutes: (place: number) => `第${place}项用多久`,
  agendaLead: (place: number) => `第${place}项由谁来带（可不填）`,
  minutes: (count: number) => `${count}分钟`,
  addAgenda: '加一项安排',
  removeAgenda: (place: number) => `去掉第${place}项`,
  teachers: '老师',
  teacherName: (place: number) => `第${place}位老师的姓名`,
  teacherTitle: (place: number) => `第${place}位老师的身份（可不填）`,
  teacherTitleHint: '比如：非遗传承人。',
  teacherBio: (place: number) => `第${place}位老师的简介（可不填）`,
  addTeacher: '加一位老师',
  removeTeacher: (place: number) => `去掉第${place}位老师`,
  hosts: '主办和合作单位',
  organiser: '主办',
  partner: (place: number) => `第${place}个合作单位`,
  addPartner: '加一个合作单位',
  removePartner: (place: number) => `去掉第${place}个合作单位`,
  health: '健康提示',
  healthNotice: '报名前要看的提示（可不填）',
  healthHint: '改过以后，报名的人会再看一遍。',
  phones: '电话',
  contactPhone: '联系电话',
  contactHint: '写在海报上，居民有事打这个。',
  emergencyPhone: '紧急电话',
  emergencyHint: '有孩子参加，当天一定有人接。',
  wrongHere: '这里没填对，请再看一下',
  opensHere: '放开到孩子，要请审核人来改',
  riskyHere: '这里的话不能给大家看，请换个说法',
  badPhone: '这个号码好像不对，请再看一下',
  saveDraft: '先存草稿',
  saveShort: '存草稿',
  saving: '正在保存…',
  publish: '发布',
  handOn: '交给审核人',
  publishing: '正在发布…',
  save: '保存',
  keptHere: '还没存到社区，已经存在这台手机里',
  keptHereNote: '补上下面标出来的几处，就能存了。',
  resumed: (when: string) => `接着${when}写的往下写`,
  resumedStored: '这是这台手机里没存的改动',
  discard: '不要这些改动',
  discardNew: '不写了，删掉',
  discardTitle: '删掉写了一半的活动？',
  discardNote: '删掉以后找不回来。',
  discardYes: '删掉',
  discardNo: '先留着',
  tellTitle: '保存并告诉大家？',
  tellPlace: '地点改了。',
  tellTime: '时间改了。',
  tell: (taken: string, waiting: number) => `${waiting > 0 ? `报上的${taken}和候补的${waiting}份` : `报上的${taken}`}，在小程序里都看得到，点过“通知我”的还会收到微信。没有微信的，请打电话说一声。`,
  tellYes: '保存并通知',
  seeLatest: '看最新的',
  gone: '这个活动不能再改了',
  goneNote: '可能已经开始、结束或者取消了。',
  toEvent: '看这个活动'
} as const
