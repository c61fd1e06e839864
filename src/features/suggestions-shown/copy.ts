/** The words of the page on which all may read what became of suggestions. */
export const copy = {
  title: '社区的答复',
  usual: (days: number) => `一般${days}个工作日答复`,
  answered: (answered: number, shown: number) => `最近${answered}条，公开了${shown}条`,
  none: '还没有公开的答复',
  noneNote: '有了会在这里。',
  said: '大家说的，社区怎么办',
  took: (day: string, days: number) => `${day}答复，用了${days}个工作日`,
  tell: '我也有话说',
  privately: '这里的话是社区写的，不写是谁说的。'
} as const
