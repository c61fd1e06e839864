/** The words of the roster of a community. */
import type { ElderStatus } from '@domain/elder'

export const copy = {
  title: '老人花名册',
  entry: '老人花名册',
  entryNote: '从表格导入，查一位，改一位',
  find: '找人：输姓名',
  show: '看哪些',
  statuses: { active: '在名单上', moved: '搬走的', died: '去世的', ineligible: '不属于名单' } satisfies Readonly<Record<ElderStatus, string>>,
  building: '楼号',
  everywhere: '所有楼',
  age: (age: number) => `${age}岁`,
  imported: (day: string) => `${day}导入过。按身份证出生日期计算周岁。`,
  more: '再看50位',
  loadingMore: '正在找…',
  import: '导入名单',
  add: '加一位',
  addLabel: '加一位老人',
  none: '名单上还没有老人',
  noneNote: '把办公室现有的花名册导进来，不用改格式。',
  nobody: (named: string) => `没有姓名以“${named}”开头的`,
  nobodyNote: '看看有没有写错字，或者换一个状态找。',
  noneSo: '没有这样的老人',
  separator: '，'
} as const
