/** The words of the picture that thanks those who gave: totals only, no elder's name. */
export const copy = {
  title: '鸣谢图',
  note: '只有总数，没有老人的姓名。可以发到群里。',
  none: '还没有发出去，发了以后再做',
  described: (lines: readonly string[]) => `图上写着：${lines.join('，')}`,
  host: (festival: string, host: string) => [host, festival].filter(Boolean).join(' '),
  elders: (count: number) => `${count}`,
  eldersUnit: '位老人领到了',
  total: (item: string, count: number, unit: string) => `${item}${count}${unit}`,
  home: (count: number) => `其中${count}份送到了家里`,
  thanks: '感谢',
  gave: (given: readonly string[]) => given.join('、'),
  closing: '谢谢每一位把它送到老人手里的人。',
  file: '鸣谢图',
  separator: '，'
} as const
