/** The words of with whom a community has worked. */
export const copy = {
  title: '合作单位',
  entry: '合作单位',
  entryNote: '和谁一起办过，办过几次',
  times: (count: number) => `一起办过${count}次`,
  last: (day: string) => `上次${day}`,
  years: (years: readonly (readonly [year: string, count: number])[]) => years.map(([year, count]) => `${year}年一起办过${count}次`).join('，'),
  came: (present: number) => `来了${present}位`,
  groups: (children: number, teachers: number) => `带来${children}个孩子、${teachers}位老师`,
  since: (day: string) => `数的是${day}以后的活动。`,
  none: '还没有和别的单位一起办过',
  noneNote: '发活动时填上合作单位，办完以后会记在这里。',
  separator: '，'
} as const
