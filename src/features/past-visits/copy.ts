/** The words of what was heard at one door before. */
export const copy = {
  title: '以前的走访',
  head: (day: string, outcome: string) => `${day}，${outcome}`,
  by: '谁去的',
  health: '身体',
  living: '居住',
  talk: '聊到',
  needs: '要帮的忙',
  added: '补充',
  and: '、',
  audited: '只给上门和关爱的人看，谁看过会记下来。',
  none: '还没有走访过',
  noneNote: '上门记下以后，会出现在这里。',
  voided: '已作废',
  waiting: '等审核人看'
} as const
