/** The words on the sheets of a quarter, of a meeting and of the register (excel.md §4). */
import type { QuarterSheet } from '@contract/workbookCaptains'
import type { LocalDate, LocalMonth, LocalParts } from '@domain/calendar'
import { NO_END } from '@domain/roles'
import { categoryWords, quarterWords } from '../captainWords/copy'

const monthNames = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'] as const
const two = (number: number) => String(number).padStart(2, '0')

export const copy = {
  names: { ranking: '季度积分排名', count: '计票单', honours: '优秀楼长名单' } satisfies Readonly<Record<QuarterSheet, string>>,
  meeting: '楼长会签到表',
  register: '楼长名册',
  quarter: quarterWords,
  frozen: (at: LocalParts, anew: string | undefined) => `${at.year}年${at.month}月${at.day}日冻结${anew ? `，重新排过：${anew}` : ''}`,
  category: categoryWords,
  month: (month: LocalMonth) => `${monthNames[Number(month.slice(5)) - 1] ?? ''}月`,
  chosen: '当选',
  vacant: '空缺',
  equal: '并列',
  abstained: '弃权',
  votes: '（票数）',
  void: (ballots: number, voters: number) => `${voters}人应投，${ballots}人投票，未过半数，本轮作废`,
  counted: (number: number, voters: number, ballots: number, papers: number) => `第${number}轮：应投${voters}人，收回${ballots}张${papers > 0 ? `，其中纸票${papers}张` : ''}`,
  secret: '无记名投票，只记合计。',
  committee: (category: string, names: string, attendees: string, text: string) => `两委决定（${category}）：${names}。在场：${attendees}。${text}`,
  countSigned: '唱票人 ____________　　计票人 ____________　　监票人 ____________',
  signed: '制表人 ____________　　审核人 ____________',
  board: (ballots: number) => `按积分进入候选，经楼长会${ballots}位楼长无记名投票选出，社区已审核。没有同意写全名的，只写姓。`,
  withdrawn: (at: LocalParts, reason: string) => `${at.year}年${at.month}月${at.day}日撤下：${reason}`,
  amended: (text: string) => `更正：${text}`,
  where: (title: string, start: string, place: string) => `${title}　时间：${start}　地点：${place}`,
  present: (present: number, all: number) => `应到${all}人，实到${present}人`,
  how: { word: '扫码', on_site: '主持人记到', online: '线上参会' },
  struck: (reason: string) => `划掉：${reason}`,
  agenda: (items: string) => `议程：${items}`,
  minutes: (text: string) => `会议记录：${text}`,
  time: ({ hour, minute }: LocalParts) => `${two(hour)}:${two(minute)}`,
  term: (day: LocalDate) => (day === NO_END ? '长期' : day),
  naming: (allowed: boolean | undefined) => (allowed === undefined ? '没问过' : allowed ? '同意写全名' : '只写姓'),
  and: '、',
  ranking: { rank: '排名', name: '姓名', category: '类别', building: '楼号', total: '季度合计', votes: '得票', chosen: '是否当选' },
  count: { round: '轮次', category: '类别', name: '候选人', votes: '得票', chosen: '是否当选', note: '备注' },
  honours: { number: '序号', category: '类别', name: '姓名', building: '楼号', signature: '领取荣誉签字', note: '备注' },
  signIn: { number: '序号', name: '姓名', building: '楼号', phone: '联系电话', signature: '签到（签字）', at: '签到时间', note: '备注' },
  captains: { number: '序号', name: '姓名', building: '楼号', category: '类别', phone: '联系电话', from: '任职起', to: '任职止', naming: '优秀榜署名', note: '备注' }
} as const
