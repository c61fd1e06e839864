/** The words of one campaign as its staff work on it: where it stands, how far it has come, and every step on. */
import type { RefusalOf } from '@contract/endpoint'
import type { approveCampaign, makeEntitlements, moveCampaign, moveStock } from '@contract/distribution'
import type { MoveKind } from '@domain/distributionStock'

const wrongState = '刚才已经有人往下办了，请看一下现在到了哪一步'

export const moveRefusals: Readonly<Record<RefusalOf<typeof moveCampaign>, string>> = {
  wrong_state: wrongState,
  incomplete: '还有没填的，请先填完',
  unfinished: '领取名单还没列完，请稍等',
  no_stock: '还没有收到东西，先记一笔到货'
}
export const approveRefusals: Readonly<Record<RefusalOf<typeof approveCampaign>, string>> = {
  wrong_state: wrongState,
  own_work: '这次是您写的，或名单是您导入、改过的，请换一位审核人审定',
  changed_meanwhile: '您看的时候又改过了，请再看一遍',
  roster_changed: '您看的时候老人名单又改过了，请再看一遍谁能领'
}
export const entitleRefusals: Readonly<Record<RefusalOf<typeof makeEntitlements>, string>> = { wrong_state: wrongState }
export const stockRefusals: Readonly<Record<RefusalOf<typeof moveStock>, string>> = {
  wrong_state: '对过账了，不能再记进出',
  unknown_item: '没有这一样东西了，请重新选',
  unknown_donor: '没有这位捐赠方了，请重新选',
  too_many_moves: '进出记得太多了，请问街道'
}
export const moveKindWords: Readonly<Record<MoveKind, string>> = { receive: '收到', pack: '分装', allocate: '交给网格员', take_back: '网格员退回', damage: '破损', return_to_donor: '退给捐赠方' }

/** What is missing, by the names of fields. */
export const missingWords: Readonly<Record<string, string>> = { title: '名称', items: '发什么', minAge: '多大年龄能领', amountFen: '补贴多少钱', closesOn: '截止日（现场都结束以后）', sites: '在哪里、什么时候领', contactPhone: '咨询电话' }

export const copy = {
  title: '发放活动',
  untitled: '还没起名的发放活动',
  item: (name: string, spec: string, age: number | undefined) => `${name}${spec ? `（${spec}）` : ''}，${age === undefined ? '年龄还没定' : `满${age}周岁`}`,
  ageRef: (day: string, counts: boolean) => `年龄算到${day}，${counts ? '当天过生日的算' : '当天过生日的不算'}`,
  site: (name: string, when: string) => `${name}，${when}`,
  closesOn: (day: string) => `发到${day}，过完这一天自动截止`,
  proxy: '家人可以代领',
  noProxy: '要本人来领',
  donors: (names: readonly string[]) => `捐赠：${names.join('、')}`,
  missing: (names: readonly string[]) => `还没填：${names.join('、')}`,
  missingNote: '填完了就能送审。',
  reviewNote: '请审核人看一遍。写的人、导名单的人不能审定。',
  approvedNote: '名单审定了。记一笔到货，就能开始发。',
  making: (count: number) => `正在列领取名单，已列${count}份`,
  makingNote: '列完才能开始发放。您可以离开，会接着列。',
  closedNote: '不再发放。核实完、数清楚，就能对账。',
  waitingCoop: '社区已经对过，等合作社经办人签字',
  waitingSecond: '一位同事已经对过，等社区另一个人对账签字',
  waitingStaff: '合作社已经签字，等社区对账',
  preview: '谁能领',
  eligible: (count: number, unit: string) => `${count}位能领，每位1${unit}`,
  roster: (count: number) => `名单上一共${count}位`,
  soon: (name: string, day: string, age: number) => `${name}到${day}才满${age}周岁`,
  soonMore: (count: number) => `还有${count}位一年内到年龄`,
  progress: '发到哪了',
  handed: (due: number, unit: string) => `/ ${due}${unit} 已发`,
  counted: (name: string, handed: number, due: number, unit: string) => `${name}，已发${handed}${unit}，一共${due}${unit}`,
  atHome: (handed: number, due: number) => `其中上门${due}份，送到${handed}份`,
  others: (declined: number, unreachable: number) => [declined > 0 ? `说不要${declined}位` : '', unreachable > 0 ? `没联系上${unreachable}位` : ''].filter(Boolean).join('，'),
  by: '怎么看',
  byBuilding: '按楼看',
  byGrid: '按网格看',
  line: (handed: number, due: number) => `${handed} / ${due}`,
  lineLabel: (name: string, handed: number, due: number) => `${name}，${due}份发了${handed}份`,
  place: '其他',
  stock: '还剩多少',
  onHand: (count: number, unit: string) => `库里还有${count}${unit}`,
  stockFact: (received: number, delivered: number, out: number) => [`收到${received}`, `发了${delivered}`, ...(out > 0 ? [`网格员带着${out}`] : [])].join('，'),
  lost: (damaged: number, extra: number, returned: number) => [damaged > 0 ? `破损${damaged}` : '', extra > 0 ? `多发${extra}` : '', returned > 0 ? `退给捐赠方${returned}` : ''].filter(Boolean).join('，'),
  short: (count: number, unit: string) => `比该发的还差${count}${unit}`,
  move: '记一笔进出',
  ways: '接着办',
  desk: '现场发放',
  deskNote: '找到人，点一下就发',
  homes: '上门名单',
  homesNote: '谁要送到家，按网格看',
  rest: '还没领的',
  restNote: '按楼看，一个一个问到',
  matters: '要核实的',
  mattersCount: (conflicts: number, awaiting: number) => [conflicts > 0 ? `好像领了两次${conflicts}笔` : '', awaiting > 0 ? `补贴等见证${awaiting}笔` : ''].filter(Boolean).join('，'),
  mattersNone: '现在没有要核实的，撤回和补录也在这里',
  cash: '补贴日结',
  cashNote: '每天谁发了几份、多少钱',
  papers: '表格',
  papersNote: '签领表、上门名单、未领取名单，打印用',
  thanks: '鸣谢图',
  thanksNote: '只有总数，没有老人姓名，可以发到群里',
  edit: '改一改',
  submit: '送去审定',
  approve: '审定',
  toReviewer: '等审核人审定',
  open: '开始发放',
  toDesk: '去发放台',
  close: '截止发放',
  reconcile: '对账',
  archive: '归档',
  back: '退回去改',
  cancel: '不办了，取消',
  finished: '看鸣谢图',
  busy: '正在办…',
  sheets: {
    roster_review: { title: '送去审定？', note: '送出去以后不能再改，要改先退回。名单要先导好。', yes: '送去审定' },
    approved: { title: '审定这份名单？', note: '审定以后名单就定了，再加人要写补录原因。', yes: '审定' },
    open: { title: '开始发放？', note: '从现在起，现场和上门都可以发。', yes: '开始发放' },
    closed: { title: '截止发放？', note: '截止以后不再发，没领到的会列出来。手机里没传上来的，照样收。', yes: '截止' },
    archived: { title: '归档？', note: '以后只能看，不能改。', yes: '归档' },
    draft: { title: '退回去改？', note: '回到起草，改好了再送审。', yes: '退回' }
  },
  no: '先不办',
  cancelTitle: '取消这次发放？',
  cancelQuestion: '为什么取消？',
  cancelReasons: ['东西没有到', '时间要改', '合并到下一次'],
  reasonMissing: '请选一个原因',
  cancelYes: '取消发放',
  moveTitle: '记一笔进出',
  moveItem: '什么东西',
  moveKind: '怎么了',
  moveKindMissing: '请选一样',
  moveDonor: '谁给的',
  moveDonorMissing: '请选捐赠方',
  moveWorker: '哪位网格员',
  moveWorkerMissing: '请选网格员',
  noWorkers: '还没有网格员，请先在人员和角色里邀请。',
  quantity: (unit: string) => `多少${unit}`,
  quantityWrong: '请填数量',
  moveNote: '备注',
  moveNoteHint: '可以不写。',
  moveYes: '记下',
  separator: '，'
} as const
