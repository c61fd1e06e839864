/** The words of the day's balance of an allowance. */
export const copy = {
  title: '补贴日结',
  on: '哪一天',
  unset: '请选',
  item: '哪一样补贴',
  total: (count: number) => `一共发了${count}份`,
  awaiting: (count: number) => `还有${count}份没有见证`,
  awaitingNote: '请没有经手的同事在自己手机上见证，对账前要补齐。',
  toMatters: '看等见证的',
  hands: '谁发的',
  hand: (count: number, awaiting: number) => `${count}份${awaiting > 0 ? `，${awaiting}份等见证` : ''}`,
  unnamed: '离开的同事',
  none: '这一天没有发补贴',
  noneNote: '换一天看看。',
  noCash: '这次发放没有补贴',
  note: '这里只记发了没有，不转钱。请和手里的现金对一对。'
} as const
