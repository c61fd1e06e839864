/** 纳言献策本年度册: what all may read of a year's entries, in the words that staff wrote for it, to be printed and laid out. Nobody is named in it. */
import { localParts } from '@domain/calendar'
import { medianDays, suggestionCategories, type Suggestion } from '@domain/suggestion'
import { copy as words } from '../copy'
import type { Sheet, Value } from '../sheet'
import { copy } from './copy'

export type Year = { readonly community: string; readonly year: number; /** All of the year, the first first. */ readonly entries: readonly Suggestion[]; readonly note: string }

const ROW_HEIGHT = 48

export function yearBookSheet({ community, year, entries, note }: Year): Sheet {
  const { yearBook: headers } = copy
  const answered = entries.filter(({ reply }) => reply)
  const median = medianDays(answered)
  const byCategory = suggestionCategories.map((category) => ({ category, count: entries.filter((entry) => entry.category === category).length })).filter(({ count }) => count > 0)
  const rows = entries.flatMap(({ at, category, reply, shown }): readonly (readonly Value[])[] => (shown && reply ? [[copy.day(localParts(at)), copy.category[category], shown.summary, shown.answer, copy.verdict[reply.verdict], reply.days]] : []))
  return {
    name: copy.names.yearBook,
    titles: [
      words.title(community, copy.names.yearBook),
      copy.yearOf(year, entries.length, answered.length, answered.filter(({ reply }) => reply?.verdict === 'adopted').length),
      ...(median === null ? [] : [copy.median(median)]),
      ...(byCategory.length > 0 ? [byCategory.map(({ category, count }) => copy.many(copy.category[category], count)).join(copy.and)] : []),
      copy.published(rows.length),
      note
    ],
    columns: [{ header: headers.number, width: 6 }, { header: headers.on, width: 12 }, { header: headers.category, width: 10 }, { header: headers.summary, width: 26, align: 'left' }, { header: headers.answer, width: 34, align: 'left' }, { header: headers.verdict, width: 10 }, { header: headers.days, width: 9 }],
    rows: rows.map((row, index) => [index + 1, ...row]),
    rowHeight: ROW_HEIGHT
  }
}
