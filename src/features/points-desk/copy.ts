/** The words for those who count: the clerk verifies, somebody else approves. */
import type { RefusalOf } from '@contract/endpoint'
import type { answerObjection, approvePoints, pointsPiles, rejectPoints, reversePoints, verifyPoints } from '@contract/pointsDesk'
import { SHORTEST_REASON } from '@domain/pointsMonth'

const own = '这是您自己的积分，请别人来办'
const notNow = '刚才有人办过了，请看看现在的'

export const verifyRefusals: Readonly<Record<RefusalOf<typeof verifyPoints>, string>> = { own_entry: own, not_now: notNow }
export const approveRefusals: Readonly<Record<RefusalOf<typeof approvePoints>, string>> = { own_entry: own, not_now: notNow, verified_by_you: '这是您核实的，请另一位来审核' }
export const rejectRefusals: Readonly<Record<RefusalOf<typeof rejectPoints>, string>> = { own_entry: own, not_now: notNow }
export const reverseRefusals: Readonly<Record<RefusalOf<typeof reversePoints>, string>> = { own_entry: own, already_reversed: '这一条已经更正过了', nothing_to_reverse: '这一条没有分可以更正' }
export const answerRefusals: Readonly<Record<RefusalOf<typeof answerObjection>, string>> = { own_entry: own, nothing_open: '已经答复过了' }

type Pile = (typeof pointsPiles)[number]

export const copy = {
  title: '楼长积分',
  entry: '楼长积分',
  entryNote: '核实、审核，分怎么算',
  separator: '，',
  show: '看哪些',
  piles: { claimed: '等核实', verified: '等审核', objections: '有不同意见' } satisfies Readonly<Record<Pile, string>>,
  none: { claimed: '没有等核实的', verified: '没有等审核的', objections: '没有不同意见' } satisfies Readonly<Record<Pile, string>>,
  noneNote: '楼长申报的，和系统记的，会出现在这里。',
  of: (captain: string, month: string) => `${captain}，${month}`,
  adds: (points: number) => `加${points}分`,
  verify: (count: number) => `这${count}条核实过了`,
  approve: (count: number) => `这${count}条审核通过`,
  act: { claimed: (captain: string, count: number) => `${captain}，这${count}条核实过了`, verified: (captain: string, count: number) => `${captain}，这${count}条审核通过` },
  reject: '不通过',
  rejectLabel: (what: string) => `不通过，${what}`,
  rejectTitle: (captain: string, what: string, points: number) => `${captain}，“${what}”这${points}分不给吗？`,
  rejectField: '为什么',
  rejectHint: '楼长会看到这句话。',
  rejectYes: '告诉楼长',
  rejectNo: '先不退',
  answerNo: '先不写',
  answer: '答复',
  answerLabel: (what: string) => `答复，${what}`,
  answerTitle: (what: string) => `怎么答复？${what}`,
  answerField: '答复的话',
  looksAgain: '退回去，请专人再核实一次',
  answerYes: '告诉楼长',
  reverse: '更正',
  reverseLabel: (what: string) => `更正，${what}`,
  reverseTitle: (what: string, points: number) => `减掉“${what}”的${points}分？`,
  reverseHint: `原来的一条留着，另记一条减掉。原因至少${SHORTEST_REASON}个字。`,
  reverseYes: (points: number) => `减掉${points}分`,
  reverseNo: '先不减',
  reverseShort: `请写至少${SHORTEST_REASON}个字`,
  missing: '请写一句',
  busy: '正在办…',
  seen: (words: string) => `楼长写的：${words}`,
  unwritten: '楼长没有写',
  seeSuggestion: '看这条建议',
  seeSuggestionLabel: (what: string) => `看这条建议，${what}`,
  seeThere: '看签到',
  seeThereLabel: (what: string) => `看签到，${what}`,
  objection: (words: string) => `楼长说：${words}`,
  plus: (points: number) => `+${points}`,
  total: (points: number) => `这个月一共${points}分`,
  ledger: '积分台账',
  reversed: (reason: string) => `更正过了：${reason}`,
  totals: '每个人的积分',
  rules: '分怎么算'
} as const
