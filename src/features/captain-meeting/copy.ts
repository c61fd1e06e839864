/** The words of chairing a meeting of the captains. */
import type { endMeeting, markAttendance } from '@contract/captain'
import type { RefusalOf } from '@contract/endpoint'
import type { Attendance } from '@domain/meeting'

export const markRefusals: Readonly<Record<RefusalOf<typeof markAttendance>, string>> = {
  not_a_captain: '这位现在不是楼长',
  meeting_over: '会已经开完了',
  own_work: '正在投票，您自己是候选人，请别的同事来记',
  already_voted: '这位已经投过票了，不能再划掉'
}
export const endRefusals: Readonly<Record<RefusalOf<typeof endMeeting>, string>> = { own_work: '会上投了您的票，请别的同事来散会', meeting_over: '会已经记过了', vote_running: '还在投票，先结束投票' }

export const copy = {
  title: '主持楼长会',
  wall: '墙上的码',
  wallNote: '楼长在“楼长会投票”里扫这个码，或填六个数。每分钟换一次。',
  codeLabel: (digits: string) => `签到码，六个数 ${[...digits].join(' ')}`,
  digitsLabel: '六个数 ',
  old: '没有网络，码过期了，请直接点名签到',
  agenda: '议程',
  who: (present: number, all: number) => `${all}位楼长，到了${present}位`,
  how: { word: '扫码到会', on_site: '现场签到', online: '线上参会' } satisfies Readonly<Record<Attendance['how'], string>>,
  notYet: '还没到',
  struck: (reason: string) => `划掉了：${reason}`,
  separator: '，',
  sheetTitle: (name: string) => `${name}到了吗？`,
  onSite: '在会场',
  online: '线上参会',
  strike: '划掉名字',
  what: '怎么记',
  whatMissing: '请先点一下怎么记',
  reason: '为什么划掉',
  reasons: ['人没到', '签错了', '提前走了'],
  reasonMissing: '请先点一下原因',
  yes: '记下',
  no: '先不记',
  saving: '正在记…',
  end: '记下会议，散会',
  endAsk: '现在散会吗？',
  endNote: '散会以后，楼长不能再签到。',
  endNo: '先不散会',
  toVote: '去看投票',
  ending: '正在记…',
  minutes: '会议记录',
  minutesMissing: '请写几句会上说了什么',
  ended: '会议记录',
  sheet: '签到表，存成表格'
} as const
