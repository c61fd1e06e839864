/** The words for a list of names that is not there. */
export const copy = {
  gone: '这场活动还没有名单',
  goneNote: '可能还没发布，请回到活动页看看。'
} as const
