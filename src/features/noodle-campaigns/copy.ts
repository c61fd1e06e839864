/** The words where a community's campaigns stand in a row, and of the way to them. */
export const copy = {
  title: '给老人发东西',
  entry: '给老人发东西',
  entryNote: '长寿面、高龄补贴，现场和上门',
  now: '正在发放',
  toDesk: '去发放台',
  toDeskLabel: (title: string) => `去${title}的发放台`,
  under: '还没办完',
  past: '办完的、取消的',
  sites: (names: readonly string[]) => names.join('、'),
  ageRef: (day: string) => `年龄算到${day}`,
  untitled: '还没起名的发放活动',
  none: '还没有发放活动',
  noneNote: '先导入老人名单，再发起一次发放，换一位同事审定，就能开始发。',
  start: '发起一次发放',
  cards: '老人卡',
  cardsNote: '按网格存成图，打印出来给老人，现场扫一下就找到',
  separator: '，'
} as const
