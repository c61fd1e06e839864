/** The words of leading a year from its four quarters to the certificates. */
import type { confirmYear, decideYear, publishYear, sendBackYear, setScheme, totalYear } from '@contract/annual'
import type { certifyYear } from '@contract/annualCertificate'
import type { RefusalOf } from '@contract/endpoint'
import type { YearSheet } from '@contract/workbookYear'
import type { YearScheme } from '@domain/yearScheme'

/** Whoever's points are added up leaves the year to a colleague. */
const own_work = '您自己的分也在里面，请别的同事来办'

export const schemeRefusals: Readonly<Record<RefusalOf<typeof setScheme>, string>> = { own_work: '您自己是楼长，请别的审核人来选', quarter_not_frozen: '今年第二季度还没冻结排名，冻结了再选' }

export const totalRefusals: Readonly<Record<RefusalOf<typeof totalYear>, string>> = {
  own_work,
  claims_pending: '这四个季度里还有积分没核实，先核实完',
  months_open: '这四个季度里还有月份没截止',
  no_captains: '还没有楼长，请审核人先邀请',
  decision_begun: '两委已经写下决定了，不能再汇总',
  already_totalled: '已经汇总过了',
  changed_meanwhile: '四个季度刚改过，看一下再汇总'
}

export const decideRefusals: Readonly<Record<RefusalOf<typeof decideYear>, string>> = {
  own_work,
  not_totalled: '四个季度还没汇总',
  already_decided: '已经定下来了',
  unknown_captain: '选了不在汇总里的人，请再看一下',
  more_than_seats: '选的人比名额多',
  reason_needed: '没有按总分来，请写明原因',
  in_the_future: '研究的日子还没到',
  before_totals: '研究的日子在汇总以前，请再看一下'
}

export const confirmRefusals: Readonly<Record<RefusalOf<typeof confirmYear>, string>> = {
  own_work,
  nothing_to_confirm: '还没有要确认的',
  already_confirmed: '已经确认过了',
  decided_by_you: '是您写的，请另一位来确认',
  changed_meanwhile: '刚改过，看一下再确认'
}

export const publishRefusals: Readonly<Record<RefusalOf<typeof publishYear>, string>> = { own_work, not_decided: '两委还没定下来', already_published: '已经公示了', changed_meanwhile: '决定刚改过，看一下再公示' }

export const backRefusals: Readonly<Record<RefusalOf<typeof sendBackYear>, string>> = { own_work, not_publicised: '现在不在公示期里', changed_meanwhile: '刚重新公示过，看一下再退回', too_often: '退回太多次了，请联系街道' }

export const certifyRefusals: Readonly<Record<RefusalOf<typeof certifyYear>, string>> = { own_work, not_final: '公示期还没过', already_certified: '证书已经发过了' }

export const copy = {
  title: '年度评优',
  heading: (year: number) => `${year}年评的优秀楼长`,
  which: '哪一年',
  year: (year: number) => `${year}年`,
  none: '今年的年度评优还没开始',
  noneNote: {
    calendar: (year, open) => (open ? '社区有了楼长就自动开始，依据上一年的四个季度。' : `${year}年7月1日自动开始，依据上一年的四个季度。`),
    july_june: (year) => `${year}年第二季度冻结排名以后自动开始。`
  } satisfies Readonly<Record<YearScheme, (year: number, open: boolean) => string>>,
  basis: (quarters: string) => `依据${quarters}`,
  quarterLabel: (quarter: string, state: string) => `${quarter}，${state}`,
  frozen: '排名已冻结',
  notFrozen: '排名没有冻结',
  published: '优秀榜已公布',
  scheme: '上年度怎么算',
  schemeNote: '汇总以前可以改，以后每年都按这个来。',
  schemeKept: (scheme: string) => `记下了：${scheme}`,
  schemes: { calendar: '上一年1月到12月', july_june: '上年7月到今年6月' } satisfies Readonly<Record<YearScheme, string>>,
  steps: { points: '量化分值', quarters: '季度评定', published: '定期公布', committee: '两委推选', totals: '年度汇总', publicity: '通报公示' },
  here: '现在到这一步',
  of: (count: number) => `4个季度里有${count}个`,
  frozenNowhere: '四个季度没有在这里定过名次',
  publishedNowhere: '四个季度没有在这里公布过',
  totalledOn: (day: string) => `${day}汇总`,
  waitsTotal: '等积分专管员汇总',
  waitsDecision: '等两委研究',
  waitsPublicity: '等审核人公示',
  waitsConfirm: '写好了，等另一位确认',
  until: (when: string) => `${when}以前可以提意见`,
  over: '公示期过了，没有再改',
  total: '汇总四个季度',
  totalling: '正在汇总…',
  totalBy: '请积分专管员来汇总。',
  again: '分有更正，重新汇总',
  againReason: '为什么重新汇总',
  reasonMissing: '请写一句原因',
  standings: '年度积分',
  standing: (rank: number, name: string) => `第${rank} ${name}`,
  byQuarter: (building: string, byQuarter: readonly number[]) => [building, byQuarter.join(' + ')].filter(Boolean).join('，'),
  points: (total: number) => `${total}分`,
  decide: '两委决定',
  decideBy: '请两委成员或审核人写下决定。',
  rewrite: '改一改决定',
  on: '哪天研究的',
  pickDay: '点这里选日子',
  seats: '几个名额',
  winners: '评上谁',
  attendees: '谁在场（用、隔开）',
  reasons: '怎么定的',
  reasonsHint: '没有按总分来的，请写明原因',
  departs: '有总分更高的没有评上，请写明原因。',
  lacking: { on: '请选日子', attendees: '请写谁在场', winners: '请选评上谁', reasons: '请写明原因' },
  keep: '先不改',
  record: '记下决定',
  recording: '正在记…',
  decided: '两委的决定',
  decidedOn: '研究日期',
  present: '在场',
  chosen: '评上的',
  seatsOf: (seats: number) => `${seats}个名额`,
  confirm: '确认决定',
  confirming: '正在确认…',
  confirmAsk: (count: number) => `评上这${count}位，对吗？`,
  confirmNo: '先不确认',
  writtenOn: (day: string) => `${day}写的`,
  unfrozen: (count: number) => `四个季度里有${count}个没有定名次，按积分照算。`,
  confirmNote: '确认以后就定下来了，接着公示。',
  publish: '公示5个工作日',
  publishing: '正在公示…',
  publishAsk: '现在公示吗？',
  publishNo: '先不公示',
  publishNote: '楼长都会收到消息。同意写全名的写全名，其余只写姓。',
  publishBy: '请社区审核人来公示。',
  object: '有人提意见，退回两委',
  objectAsk: '退回两委再研究',
  objectNo: '先不退',
  objectNote: '这次的决定和意见都会留着。',
  objectWhat: '提了什么意见',
  objectMissing: '请写下提了什么意见',
  objectYes: '退回两委',
  objecting: '正在退回…',
  sentBack: '以前的意见',
  certify: '发荣誉证书',
  certifying: '正在编号…',
  certifyAsk: (count: number) => `给${count}位发证书吗？`,
  certifyNo: '先不发',
  certifyNote: '证书编号发出就不能改。',
  certifyBy: '请社区审核人来发证书。',
  yes: '确定',
  certificates: '荣誉证书',
  certificatesNote: '编号、核验码、存成图片',
  prizes: '奖品',
  prizesNote: '向合作社申请，领回来一人一签',
  shown: '看公示',
  sheets: '表格',
  sheetNames: { totals: '年度积分汇总', certificates: '荣誉证书登记表', prizes: '奖品签领表' } satisfies Readonly<Record<YearSheet, string>>,
  sheetNotes: { totals: '四个季度、合计、两委决定', certificates: '编号和核验码，领取签字', prizes: 'A4纸打印，领取签字用' } satisfies Readonly<Record<YearSheet, string>>,
  separator: '、',
  comma: '，'
} as const
