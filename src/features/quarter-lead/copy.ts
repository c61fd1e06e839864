/** The words of leading a quarter from its points to the honour board. */
import type { withdrawBoard } from '@contract/captainBoard'
import type { answerRanking, closeRound, countRound, freezeQuarter, givePaper, openRound, publishQuarter, recordTie, takeBackPaper } from '@contract/captainQuarter'
import type { RefusalOf } from '@contract/endpoint'
import type { exportQuarter, QuarterSheet } from '@contract/workbookCaptains'
import type { Stage } from '@domain/evaluation'

export const freezeRefusals: Readonly<Record<RefusalOf<typeof freezeQuarter>, string>> = {
  own_work: '您自己在排名里，请别的同事来冻结',
  months_open: '这个季度的积分还没截止，最后一个月要到次月5日',
  claims_pending: '还有积分没核实，先核实完',
  category_missing: '还有楼长没写是哪一类代表',
  no_captains: '还没有楼长，请审核人先邀请',
  ballot_begun: '已经开始投票，不能再改排名',
  too_many_freezes: '排名已经排过10次，不能再重排，按现在的排名往下走',
  already_frozen: '排名已经冻结了'
}

/** Whoever stands leaves the vote to a colleague. */
const own_work = '您自己是候选人，请别的同事来办'

export const openRefusals: Readonly<Record<RefusalOf<typeof openRound>, string>> = {
  not_frozen: '排名还没冻结',
  own_work,
  objections_open: '异议期还没过，过了再投票',
  objections_unanswered: '还有异议没答复，先答复完',
  round_running: '上一轮还没计完票',
  no_tie: '没有要复选的了',
  too_many_rounds: '已经投了太多轮，请找街道',
  no_meeting: '会还没开始，或已经开完了'
}

export const paperRefusals: Readonly<Record<RefusalOf<typeof givePaper>, string>> = {
  own_work,
  not_a_voter: '这次投票的名单里没有这位楼长',
  not_checked_in: '这位楼长还没签到',
  already_voted: '这位楼长已经投过票了',
  ballot_closed: '投票已经结束了'
}

export const takeBackRefusals: Readonly<Record<RefusalOf<typeof takeBackPaper>, string>> = {
  own_work,
  no_paper: '这位楼长手里没有纸票',
  ballot_closed: '投票已经结束了'
}

export const closeRefusals: Readonly<Record<RefusalOf<typeof closeRound>, string>> = { own_work, ballot_closed: '这一轮已经计完票了' }

export const countRefusals: Readonly<Record<RefusalOf<typeof countRound>, string>> = {
  own_work,
  not_closed: '请先结束投票，再计票',
  already_counted: '这一轮已经计过票了，和您这次的不一样，以先计的为准',
  too_many_papers: '纸票比发出去的多，请再数一遍',
  too_many_choices: '有一张纸票每一类选多了，请再看一下',
  not_on_slate: '有一张纸票选了不在名单里的人'
}

export const tieRefusals: Readonly<Record<RefusalOf<typeof recordTie>, string>> = {
  own_work,
  no_tie: '没有要决定的了',
  not_equal: '人数和空着的名额不一样，请再看一下',
  run_off_first: '先复选一轮，还一样再由两委决定'
}

export const answerRefusals: Readonly<Record<RefusalOf<typeof answerRanking>, string>> = { ...freezeRefusals, own_work: '这次排名和您自己有关，请别的同事来答', nothing_open: '这条已经答复过，或楼长撤回了' }

export const publishRefusals: Readonly<Record<RefusalOf<typeof publishQuarter>, string>> = {
  own_work,
  not_counted: '还没计票，不能公布',
  tied: '还有票数一样的，先定下来',
  already_published: '已经公布了'
}

export const withdrawRefusals: Readonly<Record<RefusalOf<typeof withdrawBoard>, string>> = {
  own_work: '您自己是候选人，请别的同事来撤',
  not_published: '优秀榜还没公布',
  published_by_you: '是您公布的，请别的审核人或两委来撤',
  already_withdrawn: '已经撤下了',
  text_risky: '原因里有不能公开的话，请改一改'
}

export const sheetRefusals: Readonly<Record<RefusalOf<typeof exportQuarter>, string>> = { not_frozen: '排名还没冻结', not_counted: '还没计票', not_published: '优秀榜还没公布' }

export const copy = {
  entry: '楼长季度评定',
  entryNote: '积分、投票、优秀榜',
  title: '季度评定',
  heading: (quarter: string) => `${quarter}优秀楼长评定`,
  which: '哪个季度',
  steps: { collecting: '归集积分', objecting: '冻结排名，听异议', balloting: '楼长会投票', counting: '结束投票，计票', deciding: '复选，两委决定', published: '公布优秀榜' } satisfies Readonly<Record<Stage, string>>,
  until: (when: string) => `异议收到${when}为止`,
  publishedOn: (day: string) => `${day}公布`,
  captains: '楼长名册',
  captainsNote: '每位写一类：党员代表、居民小组长、居民代表',
  meetings: '楼长会',
  meetingsNote: '召集、签到、会议记录',
  year: '年度评优',
  yearNote: '四个季度汇总、两委决定、证书、奖品',
  board: '看优秀榜',
  freeze: '冻结排名',
  freezing: '正在冻结…',
  freezeBy: '请积分专管员来冻结排名。',
  refreeze: '有异议，重新排一次',
  refreezeReason: '为什么重新排',
  reasonMissing: '请写一句原因',
  objections: '楼长的异议',
  objector: (name: string, category: string, rank: number) => `${name}，${category}第${rank}`,
  withdrawn: '楼长撤回了',
  unanswered: '还没答复，答复以前不能投票',
  forgotten: '（过了一年，写的话已删去）',
  upheldWith: (text: string) => `说得对，重新排了：${text}`,
  keptWith: (text: string) => `排名不变：${text}`,
  answer: '答复',
  answerTo: (name: string) => `答复${name}`,
  answerBy: '请社区审核人来答复。',
  whether: '说得对吗',
  upheld: '说得对，重新排',
  kept: '排名不变',
  whetherMissing: '请先点一下',
  why: '为什么，楼长看得到',
  whyMissing: '请写一句原因',
  upheldNote: '先在积分里补上或更正，再答复：答复时按现在的积分重新排，异议期重新算。以前的排名原样留着。',
  answerYes: '答复',
  answering: '正在答复…',
  frozenAnew: (reason: string) => `重新排过一次：${reason}`,
  ranking: '排名',
  standing: (rank: number, name: string) => `第${rank} ${name}`,
  points: (total: number) => `${total}分`,
  startVote: '开始投票',
  startRunOff: '开始复选',
  starting: '正在开始…',
  noMeeting: '先召集楼长会，会开着才能投票。',
  voting: (cast: number, voters: number) => `${cast}/${voters}位投了票`,
  votingNote: '只看得到几位投了，看不到投给谁。',
  give: '给谁一张纸票',
  giveUnset: '点这里选',
  giveYes: '发纸票',
  takeBack: '发错了，收回纸票',
  papers: (count: number) => `已发${count}张纸票`,
  close: '结束投票',
  closing: '正在结束…',
  closeAsk: (cast: number, voters: number) => `${voters}位里${cast}位投了票，现在结束吗？`,
  closeNote: '结束以后，谁也不能再投。',
  paperNumber: (number: number, of: number) => `第${number}张纸票，共${of}张`,
  nextPaper: '下一张',
  papersBack: '收回了几张纸票',
  fewPapers: '只有一两张纸票时，唱票的人会猜到是谁投的。能用手机的，请用手机投。',
  count: '计票',
  counting: '正在计票…',
  void: (ballots: number, voters: number) => `${voters}位里只有${ballots}位投票，没过半数，这一轮作废。`,
  sheet: '计票结果',
  ballots: (ballots: number, papers: number) => `${ballots}张票${papers > 0 ? `，其中纸票${papers}张` : ''}`,
  votes: (name: string, votes: number) => `${name} ${votes}票`,
  vacant: '空缺',
  chosen: '选出来的',
  tied: (seats: number, names: string) => `${names}票数和积分都一样，还要定${seats}位`,
  decide: '两委决定',
  decideFor: (category: string, seats: number) => `${category}还要定${seats}位`,
  attendees: '谁在场（用、隔开）',
  decision: '决定的话',
  decisionMissing: '请选人，并写下谁在场、怎么决定的',
  record: '记下决定',
  publish: '公布优秀榜',
  publishing: '正在公布…',
  publishAsk: '公布后就不能改了，确定吗？',
  publishNote: '同意写全名的写全名，其余只写姓。以后只能在旁边加更正。',
  publishBy: '请社区审核人来公布。',
  withdraw: '撤下优秀榜',
  withdrawAsk: '撤下这个季度的优秀榜吗？',
  withdrawNote: '页面上不再有名字，只写什么时候撤下、为什么。公布过的原样存着。撤下的人不能是公布的人。',
  withdrawWhy: '为什么撤下，大家看得到',
  withdrawing: '正在撤下…',
  takenDown: (day: string) => `${day}撤下了`,
  because: (reason: string) => `原因：${reason}`,
  yes: '确定',
  moved: '可能影响已公布结果',
  movedRow: (name: string, frozen: number, now: number) => `${name}：冻结时${frozen}分，现在${now}分`,
  movedNote: '公布的不变，请两委看一下。',
  takeSheets: '存成表格',
  sheets: { ranking: '季度积分排名', count: '计票单', honours: '优秀楼长名单' } satisfies Readonly<Record<QuarterSheet, string>>,
  separator: '、'
} as const
