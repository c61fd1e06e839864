/** The short fields of messages about the suggestion book. */

export const copy = {
  book: '纳言献策本',
  answered: '您反映的事有回音了，点开看看。',
  street: '您反映的事街道有回音了，点开看看。',
  returned: '还差一点信息，补充后再交就行。',
  dueToday: '有一条建议今天到期，请办一下。',
  overdue: '有一条建议过期了，请尽快办。'
} as const
