/** The words around one event as its staff see it. */
import type { RefusalOf } from '@contract/endpoint'
import type { revealPhone, UnreachedParty } from '@contract/eventDesk'
import type { CancellingRefusal, FinishingRefusal, PublishingRefusal } from '@domain/publishing'
import type { CapacityRefusal } from '@domain/editing'
import type { EventStatus } from '@domain/event'
import type { NewsKind } from '@domain/reaching'

export const publishingRefusals: Readonly<Record<PublishingRefusal, string>> = {
  not_a_draft: '这个活动已经发布过了',
  changed_meanwhile: '同事刚刚改过，这是最新的，请再看一遍',
  incomplete: '还有几处没填，补上就能发布',
  starts_in_the_past: '开始的时间已经过了，请先改时间',
  reviewer_needed: '这场要由审核人发布，已经排在“等您处理”里'
}

export const finishingRefusals: Readonly<Record<FinishingRefusal, string>> = {
  not_published: '这个活动没有在办，不用再结束',
  not_started: '活动还没开始，还不能结束',
  roll_call_open: '回来的人数和出发时不一样，请再点一次名，或写明情况',
  results_open: '成绩还没公布，公布了再结束'
}

export const cancellingRefusals: Readonly<Record<CancellingRefusal, string>> = {
  already_ended: '活动已经结束或取消了，不用再取消',
  text_risky: '这句话不能给大家看，请换个说法'
}

/** `taken` is how many places are taken, in words: 8家. */
export const capacityRefusals: Readonly<Record<CapacityRefusal, (taken: string) => string>> = {
  not_published: () => '这个活动没有在报名，名额改不了',
  started: () => '活动已经开始了，名额不再改',
  below_taken: (taken) => `已经报了${taken}，名额不能再少`,
  reviewer_needed: () => '超过50个名额要审核人看过，请审核人来改',
  too_many_changes: () => '这个活动改得太多次了，不能再改'
}

export const revealRefusals: Readonly<Record<RefusalOf<typeof revealPhone>, string>> = {
  no_phone: '报名时没有留电话'
}

const news: Readonly<Record<NewsKind, string>> = { cancelled: '活动取消了', changed: '时间或地点改了', promoted: '候补转正了' }
const whyUnheard: Readonly<Record<UnreachedParty['why'], string>> = { no_wechat: '没有微信', not_delivered: '没收到微信消息', by_number: '已发微信' }

const cannotPublish = '现在不能发布'

/** What stands in the way of publishing, field by field, as the domain names them. */
const missing: Readonly<Record<string, string>> = {
  title: '名称',
  place: '地点',
  endAt: '结束时间',
  closesAt: '报名截止时间',
  capacity: '名额',
  ages: '年龄',
  contactPhone: '联系电话',
  emergencyPhone: '紧急电话',
  agenda: '活动安排'
}

export const copy = {
  title: '活动',
  status: { draft: '草稿', published: '已发布', finished: '已结束', archived: '已归档', cancelled: '已取消' } satisfies Record<EventStatus, string>,
  overTag: '该结束了',
  arrived: '现场到了',
  arrivedLabel: (present: number, seated: number) => `现场到了${present}位，报了${seated}位`,
  /** Where nobody was checked in, nobody can say who came. */
  came: (present: number, absent: number) => (present === 0 ? `没有签到，报了${absent}位` : absent > 0 ? `来了${present}位，没来${absent}位` : `来了${present}位`),

  saved: '存好了，还没发布',
  savedNote: '居民现在还看不到。',
  handed: (who: readonly string[]) => (who.length > 0 ? `存好了，等${who.join('、')}发布` : '存好了，等审核人发布'),
  handedNote: '已经排在审核人的“等您处理”里，也可以当面说一声。',
  published: '发布好了，居民能看到了',
  publishedNote: '下一步可以做海报，贴出去、发到群里。',
  withReviewer: (who: readonly string[]) => (who.length > 0 ? `这场要由审核人发布：${who.join('、')}` : '这场要由审核人发布'),
  withReviewerNote: '有未成年人参加，或者超过50个名额，要多一个人看过。',
  withReviewerWords: '微信没能看完里面的文字，要多一个人看过。过一会儿再存一次，也许就不用了。',
  toReview: '请您看过再发布',
  toReviewNote: '时间、地点、名额、紧急电话都看一看。',
  toReviewWords: '微信没能看完里面的文字，请您从头读一遍，没有不合适的话再发布。',
  stillMissing: (fields: readonly string[]) => `还差${fields.map((field) => missing[field] ?? cannotPublish).join('、')}`,
  stillMissingNote: '补上就能发布。',
  cancelledBecause: (reason: string) => `取消的原因：${reason}`,
  cancelledHeld: (reason: string) => `取消的原因：${reason}。微信没能看这句话，居民看不到，来电话时请说一声。`,
  cancelledWords: '活动取消了',
  over: '活动到点了，请标记结束',
  overNote: '标记以后，没来的人才算清楚。',
  unreached: (parties: number) => `没能通知到的，${parties}家`,
  unreachedNote: '请打个电话说一声。看电话会记下来。',
  byNumber: (parties: number) => `只按留的号码发了微信，${parties}家`,
  byNumberNote: '号码要是写错了，家里人就不知道。不放心，请打个电话。',
  unheard: (kind: NewsKind, why: UnreachedParty['why']) => `${news[kind]}，${whyUnheard[why]}`,
  feedback: (answers: number) => `大家怎么说，${answers}份`,
  feedbackFrom: (least: number) => `满${least}份才显示，免得猜出是谁说的。`,
  counted: (text: string, part: number) => `${text} ${part}`,
  countedLabel: (text: string, part: number, whole: number) => `${text}，${whole}份里有${part}份`,
  callReason: (kind: NewsKind) => `通知：${news[kind]}`,
  callUp: '打电话',
  callAgain: '再打一次',
  callLabel: (names: string, masked: string) => `打电话给${names}，${masked}`,
  called: '打过了',
  noPhone: '没有留电话，请找邻居或楼长带个话。',
  edit: '改活动',
  fill: '接着填',
  publish: '发布',
  publishing: '正在发布…',
  capacity: '名额',
  capacityNote: (taken: string, units: string) => `共${units}，已报${taken}`,
  poster: '海报',
  posterNote: '贴出去，发到群里',
  makePoster: '做海报',
  roster: '名单',
  rosterNote: (seated: number, waiting: number) => (waiting > 0 ? `${seated}位，另有${waiting}份候补` : `${seated}位`),
  materials: '要备的材料',
  material: (name: string, amount: number, unit: string) => `${name}${amount}${unit}`,
  materialNote: (each: number, unit: string, people: number) => `每人${each}${unit}，按报上的${people}位算`,
  listed: '、',
  toolsNote: '要用的工具',
  papers: '表格和简报',
  papersNote: '报名表、签到表，用WPS或Excel打开',
  desk: '签到台',
  deskNote: '扫码、报口令、找名字',
  wall: '墙上的码',
  wallNote: '放在门口，到了的人自己签到',
  toDesk: '去签到台',
  residentView: '居民看到的样子',
  residentViewNote: '和扫海报打开的一样',
  series: (name: string) => `“${name}”系列的其他活动`,
  again: '照这场再办一场',
  againNote: '内容都带过去，日子往后排',
  finish: '结束活动',
  finishTitle: '活动办完了？',
  finishYes: '办完了，结束',
  finishing: '正在结束…',
  finishNo: '还没有',
  toLeftOpen: { walk: '去点名', contest: '去公布成绩' },
  finishNote: (present: number, absent: number) => (present === 0 ? `还没有人签到，报了${absent}位。结束以后不能再签到。` : absent > 0 ? `来了${present}位。没签到的${absent}位会记成没来，结束以后不能再签到。` : `来了${present}位，都签到了。结束以后不能再签到。`),
  cancel: '办不了，取消活动',
  drop: '不办了，取消这场活动',
  cancelTitle: '取消这场活动？',
  cancelYes: '取消活动',
  cancelling: '正在取消…',
  cancelNo: '先不取消',
  cancelDraft: '还没发布，没有人报名。取消后不能恢复。',
  cancelTold: (taken: string, waiting: number) => `${waiting > 0 ? `报上的${taken}和候补的${waiting}份` : `报上的${taken}`}，在小程序里都看得到取消和原因，点过“通知我”的还会收到微信。没收到的会列出来，请打电话说一声。取消后不能恢复。`,
  cancelNobody: '还没有人报名。取消后不能恢复。',
  why: '为什么取消',
  whyHint: '居民会看到这句话。',
  whyOwn: '或者自己写',
  whyMissing: '请选一个原因，或者写一句',
  reasons: ['天气不好', '老师临时来不了', '场地临时有事', '报名的人太少', '改期再办'],
  resizeTitle: '改名额',
  resizeLabel: '名额',
  resizeLeast: (taken: string) => `已经报了${taken}，名额不能再少`,
  resizeMost: (most: number) => `最多${most}个`,
  resizeWaiting: (waiting: number) => `加出来的名额，先给候补的${waiting}份按顺序补上。`,
  resizePlus: (more: number) => `加${more}`,
  resizeYes: (units: string) => `改成${units}`,
  resizing: '正在改…',
  open: '报名开始',
  closes: '报名截止',
  places: '名额',
  waitingUpTo: (count: string) => `报满以后可以候补${count}`,
  noWaiting: '报满以后不排候补',
  agenda: '活动安排',
  minutes: (count: number) => `${count}分钟`,
  teachers: '老师',
  intro: '活动介绍',
  health: '健康提示',
  contact: '联系电话',
  emergency: '紧急电话',
  hosts: '主办和合作单位',
  ownOnly: '先给本社区居民',
  separator: '，'
} as const
