/** How an entrant is called at the table and where gifts are handed out, and how one of them is found. */

/** What the words need to know of an entrant; what `event.readContest` answers has it all. */
export type EntrantSummary = { readonly number?: number; readonly name: string; readonly age: number | null; readonly present: boolean }

export const entrantWords = {
  none: '没有号',
  ungiven: '—',
  find: '参赛号或姓名',
  nobody: (text: string) => `没找到“${text}”`,
  nobodyNote: '看看号码对不对，或者清空了再找。',
  empty: '还没有人报名',
  emptyNote: '有人报上名，这里就有名单。',
  absent: '没签到'
} as const

/** 3号. */
export const numberWords = ({ number }: Pick<EntrantSummary, 'number'>): string => (number === undefined ? entrantWords.none : `${number}号`)

/** 3号王小丙. */
export const calledWords = (entrant: EntrantSummary): string => `${numberWords(entrant)}${entrant.name}`

export const agedWords = ({ age }: Pick<EntrantSummary, 'age'>): string | undefined => (age === null ? undefined : `${age}岁`)

/** The figures that were typed are a whole number, a word is part of a name: 3, 3号, 小丙. */
export function entrantsFor<Entrant extends EntrantSummary>(entrants: readonly Entrant[], text: string): readonly Entrant[] {
  const sought = text.normalize('NFKC').trim().replace(/号$/, '')
  if (sought === '') return entrants
  return entrants.filter(({ number, name }) => (/^\d+$/.test(sought) ? number === Number(sought) : name.includes(sought)))
}
