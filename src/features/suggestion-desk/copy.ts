/** The words of the list of entries for those who work on them. */
import type { SuggestionPile } from '@contract/suggestionDesk'

export const copy = {
  title: '居民的建议',
  entry: '居民的建议',
  entryNote: '纳言献策本，受理和答复',
  show: '看哪些',
  piles: { new: '等受理', working: '在办', answered: '已答复', returned: '等楼长补充' } satisfies Readonly<Record<SuggestionPile, string>>,
  none: { new: '没有等受理的', working: '没有在办的', answered: '还没有答复过的', returned: '没有等补充的' } satisfies Readonly<Record<SuggestionPile, string>>,
  noneNote: '楼长写进本子的，会出现在这里。',
  due: (day: string) => `最迟${day}`,
  late: '过期了',
  said: (day: string) => `${day}写的`,
  separator: '，',
  shown: '看公开的答复',
  papers: '存成表格',
  whichYear: '哪一年',
  year: (year: number) => `${year}年`,
  ledger: (year: number) => `${year}年的台账`,
  ledgerNote: '每一条都有。居民姓名已隐去，不要转发。',
  yearBook: (year: number) => `${year}年的纳言献策本年度册`,
  yearBookNote: '只有公开的，没有姓名，打印出来放在社区大厅。'
} as const
