/** The words on the sheets of captains (excel.md §4). */
import type { LocalMonth, LocalParts } from '@domain/calendar'
import type { AtStreet, SuggestionCategory, SuggestionStatus, Verdict } from '@domain/suggestion'

export const copy = {
  names: { suggestions: '纳言献策台账', points: '积分台账', yearBook: '纳言献策本年度册' },
  yearOf: (year: number, all: number, answered: number, adopted: number) => `${year}年，共${all}条，答复${answered}条，采纳${adopted}条`,
  median: (days: number) => `从受理到答复，一半在${days}个工作日以内`,
  many: (what: string, count: number) => `${what}${count}条`,
  published: (count: number) => `以下是公开的${count}条，用社区的话写，不写姓名。`,
  year: (year: number, count: number) => `${year}年，共${count}条`,
  month: (month: LocalMonth) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
  masked: '反映人姓名已隐去',
  day: ({ year, month, day }: LocalParts) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  anonymous: '匿名',
  category: { tidiness: '环境卫生', parking: '停车', property: '物业', safety: '安全', culture: '文体', elderly: '养老', neighbours: '邻里', other: '其他' } satisfies Readonly<Record<SuggestionCategory, string>>,
  status: { handed: '', declined: '', submitted: '等受理', returned: '退回补充', merged: '并案', accepted: '已受理', in_progress: '办理中', escalated: '上报街道', replied: '已答复', closed: '已办结' } satisfies Readonly<Record<SuggestionStatus, string>>,
  verdict: { adopted: '采纳', partly: '部分采纳', not_adopted: '未采纳' } satisfies Readonly<Record<Verdict, string>>,
  how: (status: string, answer: string) => [status, answer].filter(Boolean).join('：'),
  satisfied: '是',
  contradicted: '否，已再办',
  silent: '未回应',
  street: ({ takenBy, reference, takenOn, answeredOn }: AtStreet) => [`街道${takenBy}${takenOn}收`, reference && `编号${reference}`, answeredOn && `${answeredOn}答复`].filter(Boolean).join('，'),
  sayAgain: '提出过不同意见',
  capped: '有到上限的',
  reversed: '有更正',
  and: '、',
  suggestions: { number: '序号', on: '日期', building: '楼号', captain: '楼长', voice: '反映人', category: '问题类别', text: '意见建议内容', by: '受理人', how: '办理情况', repliedOn: '答复时间', verdict: '是否采纳', satisfied: '居民是否满意', note: '备注' },
  yearBook: { number: '序号', on: '日期', category: '类别', summary: '说的什么事', answer: '怎么办的', verdict: '结果', days: '工作日' },
  points: { number: '序号', name: '楼长姓名', building: '楼号', month: '月份', duty: '基础积分', meeting: '会议', book: '纳言献策', service: '志愿服务', mediation: '化解矛盾', other: '其他', total: '本月合计', quarter: '季度累计', verified: '核实人', approved: '审核人', note: '备注' }
} as const
