/** The short fields of messages about a captain's points. */

export const copy = {
  points: '楼长积分',
  approved: (added: number, total: number) => (added > 0 ? `+${added}分，本月共${total}分。` : '这一项到上限了，心意我们都记着。'),
  rejected: '有一条没有通过，点开看原因。',
  reversed: (points: number) => (points > 0 ? `有一条积分更正，−${points}分。` : '有一条积分更正，点开看原因。'),
  answered: '您的不同意见有回音了，点开看看。',
  decided: '积分有新的结果，点开看看。'
} as const
