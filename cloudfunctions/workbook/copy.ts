/** The words on sheets, in the order and with the headers that offices expect (excel.md §4). */
import { ADULT_AGE } from '@domain/age'
import type { LocalParts } from '@domain/calendar'
import type { Ending, HandedGift } from '@domain/contest'
import type { Standing } from '@domain/seatBook'

const two = (number: number) => String(number).padStart(2, '0')
const when = ({ year, month, day, hour, minute }: LocalParts) => `${year}年${month}月${day}日 ${two(hour)}:${two(minute)}`

const endings: Readonly<Record<Ending, string>> = { finished: '', dns: '没参加', dnf: '没完成', disqualified: '取消成绩' }

const standings: Readonly<Record<Standing['at'], string>> = { seated: '已报名', waiting: '候补', left: '已退出', none: '' }

export const copy = {
  /** On every computer of an office, in Excel and in WPS. */
  font: '宋体',
  names: { sign_ups: '报名表', sign_in: '签到表', scores: '成绩表' },
  /** What no disk takes in a name is left out, or a title with a slash could never be saved. */
  fileName: (sheet: string, title: string, on: string) => `${sheet}-${title.replace(/[“”]/g, '').replace(/[\\/:*?"<>|\s]+/g, ' ')}-${on}.xlsx`,
  title: (title: string, sheet: string) => `${title} ${sheet}`,
  where: (start: LocalParts, place: string) => `时间：${when(start)}　地点：${place}`,
  confidential: (community: string, name: string, at: LocalParts, why: string) => `仅限${community}工作使用　导出人：${name}　${when(at)}　用途：${why}`,
  made: (at: LocalParts) => `导出时间：${when(at)}`,
  when,
  time: ({ hour, minute }: LocalParts) => `${two(hour)}:${two(minute)}`,
  standing: (standing: Standing) => (standing.at === 'waiting' ? `候补第${standing.place}位` : standings[standing.at]),
  ending: (ending: Ending) => endings[ending],
  received: (to: HandedGift['to'], age: number | undefined, at: LocalParts) => `${to === 'self' ? '本人' : age !== undefined && age < ADULT_AGE ? '家长代领' : '家人代领'} ${two(at.hour)}:${two(at.minute)}`,
  self: '本人',
  family: '家人代报',
  staff: '社区代报',
  byHand: '工作人员安排',
  photoYes: '同意拍照',
  photoNo: '不同意拍照',
  and: '；',
  signUps: { number: '序号', name: '姓名', sex: '性别', age: '年龄', relation: '与报名人关系', phone: '联系电话', community: '所属社区', building: '楼号', parent: '家长姓名', parentPhone: '家长电话', at: '报名时间', standing: '状态', note: '备注' },
  signIn: { number: '序号', name: '姓名', building: '楼号', phone: '联系电话', signature: '签到（签字）', at: '签到时间', note: '备注' },
  scores: { number: '参赛号', name: '姓名', age: '年龄', attempt: (index: number) => `第${['一', '二'][index] ?? index + 1}次成绩`, best: '最好成绩', total: '总成绩', place: '名次', award: '奖项', gift: '礼物', signature: '领取奖品签字' }
} as const
