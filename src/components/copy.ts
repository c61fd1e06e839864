/** The handful of words that belong to no feature. */
export const copy = {
  /** A place in the queue, which stays on one line. */
  placeInQueue: /候补第\d+位/g,
  back: '返回',
  call: '打电话',
  retry: '再试一次',
  failed: '没有成功，请再试一次',
  stillNot: (phone: string) => `还不行请打 ${phone}`,
  opening: '正在打开',
  refreshing: (time: string) => `这是${time}的内容，正在更新`,
  offline: '现在没有网络',
  notRefreshed: '没有更新成功',
  oldCopy: (time: string) => `看到的是${time}的内容。`,
  fewer: '减少',
  more: '增加',
  reconsider: '再改改',
  demoPhone: '演示用：填11位手机号',
  demoPhoneMissing: '请填11位手机号',
  clear: '清空',
  tabs: { home: '首页', mine: '我的', find: '找社区' }
} as const
