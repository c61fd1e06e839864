/** What is said of a workbook: while it is made, once it is there, and what whole telephones and rooms are for. */
export const workbookWords = {
  making: '正在做表格…',
  kept: '表格做好了',
  keptNote: '发到聊天里的，存到电脑以后请把聊天里的删掉。',
  notKept: '表格没有存下来',
  notKeptNote: '再点一次，选一个聊天，或者在电脑上的微信里存。',
  whyNote: '表格上会印“仅限社区工作使用”、您的名字和用途。',
  whyMissing: '请选一个用途',
  no: '不要了'
} as const
