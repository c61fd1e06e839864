/** The words of the ballot and of the meeting at which it is cast. */
import type { attendMeeting } from '@contract/captain'
import type { castBallot } from '@contract/captainBallot'
import type { RefusalOf } from '@contract/endpoint'

export const castRefusals: Readonly<Record<RefusalOf<typeof castBallot>, string>> = {
  ballot_closed: '投票已经结束了。',
  not_a_voter: '这次投票的名单里没有您，请问主持人。',
  not_checked_in: '请先签到，再投票。',
  already_voted: '您已经投过票了，每人只投一次。',
  too_many_choices: '每一类最多选3位，请再看一下。',
  not_on_slate: '候选名单换了，请再看一下。'
}

export const attendRefusals: Readonly<Record<RefusalOf<typeof attendMeeting>, string>> = {
  too_early: '还没到签到时间，开会前一小时开始。',
  meeting_over: '会已经开完了。',
  struck: '主持人没看到您，请到前面说一声。',
  word_expired: '这个码过期了，请扫墙上现在的。',
  word_wrong: '码不对，请照墙上现在的再来一次。',
  too_many_tries: '数字试得太多了，请找主持人签到。'
}

/** Categories are few: counted as one says it. */
const counted = (kinds: number): string => ['零', '一', '两', '三'][kinds] ?? String(kinds)

export const copy = {
  entry: '楼长会投票',
  entryNote: '开会时签到、投票',
  meetingNow: (when: string) => `${when}开楼长会`,
  toMeeting: '去签到、投票',
  ranking: '季度排名',
  rankingNote: '看自己的名次，有异议就提',
  board: '优秀榜',
  boardNote: '每季度选出的优秀楼长',
  title: '楼长会投票',
  ballot: (quarter: string) => `${quarter}投票`,
  secret: '您的选择会保密',
  secretNote: '只记您投过票，不记选了谁，社区也查不到。',
  full: '选满了',
  left: (count: number) => `还可选${count}位`,
  pickNote: (building: string, points: number) => `${building} ${points}分`,
  pickLabel: (name: string, building: string, points: number) => `${name}，${building}，本季度${points}分`,
  tooMany: (most: number) => `每一类最多选${most}位`,
  rule: (kinds: number, each: number) => `${counted(kinds)}类人，每一类最多选${each}位，可以少选`,
  unchosen: (kinds: readonly string[]) => `还没选：${kinds.join('、')}，往下看`,
  chosen: (count: number, most: number) => `已选${count}位，最多${most}位`,
  cast: '投票',
  casting: '正在投票…',
  sheetTitle: (count: number) => (count === 0 ? '您一位也没选，投弃权票吗？' : `投给这${count}位吗？`),
  sheetNote: (left: number) => `${left > 0 ? `还能再选${left}位。` : ''}投了就不能改，也不能收回。`,
  yes: '确认投票',
  none: '没有选人',
  separator: '、',
  done: '投票成功，谢谢您！',
  doneNote: '您的选择会保密。',
  proof: (receipt: string) => `投过票的凭证 ${receipt}`,
  proofNote: '凭证只说明您投过票，不说明选了谁。',
  onPaper: '您领了纸票，请投进票箱。',
  notOpen: '投票还没开始，请等主持人宣布。',
  noMeeting: '现在没有楼长会',
  noMeetingNote: '开会的时候，在这里签到和投票。',
  notVoter: '这次投票的名单里没有您',
  notVoterNote: '请问主持人，或给社区打电话。',
  notCaptain: '您现在不是楼长',
  notCaptainNote: '想当楼长，或弄错了，打电话给社区。',
  callCommunity: '打电话给社区',
  next: (when: string, place: string) => `${when}，${place}`,
  attend: '签到',
  attendNote: '扫墙上的码，或填码下面的六个数。每分钟换一次。',
  scan: '扫墙上的码',
  checking: '正在签到…',
  digits: '六个数',
  digitsMissing: '请填墙上的六个数',
  byDigits: '用数字签到',
  noCamera: '现在扫不了，请填墙上的六个数。',
  present: '签到成功，欢迎您！',
  offline: '没有网络投不了票，请找主持人领纸票。',
  namingHead: '优秀榜、年度公示、证书核验里写不写您的全名',
  naming: '可以写全名',
  namingNot: '只写姓',
  namingNote: '选上了才会公布。没有答，就只写姓。以后随时能改。',
  namingSaved: '记下了'
} as const
