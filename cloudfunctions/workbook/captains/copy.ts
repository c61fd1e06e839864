/** The words on the sheets of captains (excel.md §4). */
import type { LocalDate, LocalMonth, LocalParts } from '@domain/calendar'
import type { Category } from '@domain/captains'
import type { QuarterId } from '@domain/points'
import type { SuggestionCategory, SuggestionStatus, Verdict } from '@domain/suggestion'

export const copy = {
  names: { suggestions: '纳言献策台账', points: '积分台账', totals: '楼长年度积分汇总', certificates: '荣誉证书登记表', prizes: '奖品签领表' },
  year: (year: number, count: number) => `${year}年，共${count}条`,
  month: (month: LocalMonth) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
  masked: '反映人姓名已隐去',
  quarter: (quarter: QuarterId) => `${quarter.slice(0, 4)}年第${['一', '二', '三', '四'][Number(quarter.slice(5)) - 1] ?? ''}季度`,
  ofYear: (year: number, quarterIds: readonly QuarterId[]) => `${year}年度评优，依据：${quarterIds.map(copy.quarter).join('、')}`,
  date: (on: LocalDate) => `${on.slice(0, 4)}年${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`,
  decided: (on: string, seats: number, attendees: string) => `两委研究：${on}　名额${seats}名　出席：${attendees}`,
  reasons: (text: string) => `说明：${text}`,
  chosen: '评上',
  revoked: (reason: string) => `已作废：${reason}`,
  thing: (name: string, each: number, unit: string) => `${name}${each}${unit}`,
  applied: (reason: string, on: string, approvedOn: string | undefined) => `事由：${reason}　申请：${on}${approvedOn ? `　合作社同意：${approvedOn}` : ''}`,
  signedOnScreen: '已在手机上签字',
  prizeFoot: (winners: number, worth: number) => `共${winners}人${worth > 0 ? `，合计${worth.toFixed(2)}元` : ''}　　社区经办人：　　　　　　　　合作社经办人：　　　　　　　　日期：`,
  captainCategory: { party_member: '党员代表', group_leader: '居民小组长', resident_rep: '居民代表' } satisfies Readonly<Record<Category, string>>,
  day: ({ year, month, day }: LocalParts) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  anonymous: '匿名',
  category: { tidiness: '环境卫生', parking: '停车', property: '物业', safety: '安全', culture: '文体', elderly: '养老', neighbours: '邻里', other: '其他' } satisfies Readonly<Record<SuggestionCategory, string>>,
  status: { handed: '', declined: '', submitted: '等受理', returned: '退回补充', merged: '并案', accepted: '已受理', in_progress: '办理中', escalated: '上报街道', replied: '已答复', closed: '已办结' } satisfies Readonly<Record<SuggestionStatus, string>>,
  verdict: { adopted: '采纳', partly: '部分采纳', not_adopted: '未采纳' } satisfies Readonly<Record<Verdict, string>>,
  how: (status: string, answer: string) => [status, answer].filter(Boolean).join('：'),
  satisfied: '是',
  contradicted: '否，已再办',
  silent: '未回应',
  sayAgain: '提出过不同意见',
  capped: '有到上限的',
  reversed: '有更正',
  and: '、',
  suggestions: { number: '序号', on: '日期', building: '楼号', captain: '楼长', voice: '反映人', category: '问题类别', text: '意见建议内容', by: '受理人', how: '办理情况', repliedOn: '答复时间', verdict: '是否采纳', satisfied: '居民是否满意', note: '备注' },
  totals: { rank: '排名', name: '姓名', building: '楼号', category: '类别', total: '年度合计', chosen: '是否评上' },
  certificates: { index: '序号', number: '证书编号', code: '核验码', name: '姓名', building: '楼号', issuedOn: '发证日期', signature: '领取签字', note: '备注' },
  prizes: { index: '序号', name: '姓名', building: '楼号', things: '奖品', worth: '金额（元）', signature: '领取签字', on: '领取日期', note: '备注' },
  points: { number: '序号', name: '楼长姓名', building: '楼号', month: '月份', duty: '基础积分', meeting: '会议', book: '纳言献策', service: '志愿服务', mediation: '化解矛盾', other: '其他', total: '本月合计', quarter: '季度累计', verified: '核实人', approved: '审核人', note: '备注' }
} as const
