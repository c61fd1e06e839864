/** The words of whom to ask after. */
export const copy = {
  title: '要问候的老人',
  worse: '说身体不如上次',
  worseNote: '打个电话，或请网格员再去看看。',
  said: (day: string) => `${day}上门时说的`,
  unseen: '好些天没人见到',
  seen: (days: number) => `${days}天没见到了`,
  separator: '，',
  none: '都问候到了',
  noneNote: '有老人身体不如上次，或好些天没人见到，会出现在这里。',
  ask: (name: string) => `${name}，问候过了吗？`,
  question: '怎么样了？',
  reasons: ['打过电话，没大事', '上门看过了', '已告诉家里人', '请了医生'],
  missing: '请点一个',
  yes: '问候过了',
  saving: '正在记…',
  no: '还没有',
  past: '看以前的走访'
} as const
