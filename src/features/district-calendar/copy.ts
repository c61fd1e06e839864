/** The words of what all communities of the district hold. */
export const copy = {
  title: '全区活动日历',
  entry: '全区活动日历',
  entryNote: '排日子以前，看看别的社区',
  earlier: '上个月',
  later: '下个月',
  count: (count: number) => (count > 0 ? `${count}场活动` : '没有活动'),
  unknown: '点开看',
  short: (count: number) => `${count}场`,
  dayLabel: (day: string, count: string) => `${day}，${count}`,
  atOnce: (count: number) => `有${count}场的时间碰在一起`,
  nothingPast: '这一天没有活动',
  nothing: '这一天还没有活动',
  nothingNote: '在这一天办，不会和别的社区碰上。',
  quietMonth: '这个月还没有活动',
  ownDraft: '本社区草稿',
  separator: '，'
} as const
