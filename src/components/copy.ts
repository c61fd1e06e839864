/** The handful of words that belong to no feature. */
export const copy = {
  back: '返回',
  call: '打电话',
  retry: '再试一次',
  failed: '没有成功，请再试一次',
  stillNot: (phone: string) => `还不行请打 ${phone}`,
  opening: '正在打开',
  fewer: '减少',
  more: '增加',
  reconsider: '再改改',
  tabs: { home: '首页', mine: '我的', find: '找社区' }
} as const
