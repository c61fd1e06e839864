/** What is said before the first private thing is asked; the whole text stands in the feature of the texts. */
export const privacyWords = {
  title: '先跟您说一声',
  points: ['要用到您的姓名、手机号，好给您办报名。', '只有办事的工作人员看得到，电话加密保存。', '随时能在“我的”里看、拿走、删掉。'],
  read: '看隐私说明全文',
  agree: '同意，接着办',
  refuse: '不同意，先看看',
  refuseNote: '不同意也能看活动，打电话给社区。'
} as const
