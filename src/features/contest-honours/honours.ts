/** What the pictures say, from what was published; full names only on a certificate. */
import { dateWords } from '@components/dates/copy'
import type { EventView } from '@contract/event'
import type { EntrantView, ResultsView } from '@contract/eventContest'
import type { Instant } from '@domain/calendar'
import { copy } from './copy'

export type BoardLine = { readonly place: string; readonly who: string; readonly value: string; readonly award: string }
export type Board = { readonly host: string; readonly date: string; readonly title: string; readonly lines: readonly BoardLine[] }
export type Certificate = { readonly name: string; readonly praise: string; readonly signed: string; readonly date: string }
/** Somebody who won something and whose name is still known. */
export type Winner = { readonly number: number; readonly name: string; readonly place: number; readonly award: string }

/** “…” around the whole title is left out where it is put into quotes again. */
const unwrapped = (title: string): string => title.replace(/^“([^“”]*)”$/, '$1')

export const boardOf = ({ organiser, startAt }: EventView, { title, rows, measure }: ResultsView, now: Instant): Board => ({
  host: organiser,
  date: dateWords(startAt, now),
  title: unwrapped(title),
  lines: rows.flatMap(({ number, name, place, value, award }) => (award && place !== undefined && value !== undefined ? [{ place: copy.place(place), who: copy.called(number, name), value: copy.value(value, measure.unit), award }] : []))
})

export const winnersOf = ({ rows }: ResultsView, entrants: readonly EntrantView[]): readonly Winner[] =>
  rows.flatMap(({ number, place, award }) => {
    const name = entrants.find((one) => one.number === number)?.name
    return name && award && place !== undefined ? [{ number, name, place, award }] : []
  })

/** Those of one's own family who won something. */
export const ownWinners = ({ rows }: ResultsView): readonly Winner[] =>
  rows.flatMap(({ number, place, award, mine }) => (mine && award && place !== undefined ? [{ number, name: mine.name, place, award }] : []))

export function certificateOf({ organiser, title, startAt }: EventView, { name, place, award }: Winner, now: Instant): Certificate {
  const date = dateWords(startAt, now)
  return { name: copy.toWhom(name), praise: copy.praise(date, unwrapped(title), place, award), signed: copy.signed(organiser), date }
}

export const boardWords = ({ host, date, title, lines }: Board): readonly string[] => [host, date, title, ...lines.map(({ place, who, value, award }) => [place, who, value, award].join(' '))]
export const certificateWords = ({ name, praise, signed, date }: Certificate): readonly string[] => [copy.honour.replace(' ', ''), name, praise, signed, date]
