/** The words around what a family is or was signed up for. */
export const copy = {
  head: '我的报名',
  cancelled: '取消的',
  past: '以前的',
  empty: '还没报过名',
  emptyNote: '看看最近有什么活动，喜欢就报上。',
  nothingAhead: '眼下没有要参加的活动',
  seeEvents: '看看活动',
  attended: '已结束'
} as const
