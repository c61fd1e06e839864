/** What a poster says, from the same numbers as the event's page. */
import { dayWords, spanWords } from '@components/dates/copy'
import { countWords, invitedWords } from '@components/eventWords/copy'
import { drawingOf } from '@components/drawingOf'
import { phoneWords } from '@components/phoneWords'
import type { Drawing } from '@components/icons'
import type { StaffEventView } from '@contract/eventDesk'
import { localParts, type Instant } from '@domain/calendar'
import { copy } from './copy'

export type Poster = {
  readonly host: string
  readonly seats: string
  readonly capacity: number
  readonly drawing: Drawing
  /** A line above, in the smaller type: what stands before the last ·, or in quotes before the rest. */
  readonly lead: string
  readonly title: string
  readonly month: string
  readonly day: string
  readonly time: string
  readonly place: string
  readonly who: string
  readonly phone: string
}

/** “…” around everything is left out in large type; quotes inside stay. */
const unwrapped = (title: string): string => title.replace(/^“([^“”]*)”$/, '$1')

export function titleOf(title: string): { readonly lead: string; readonly title: string } {
  const words = unwrapped(title)
  // “a·b”第二期: the quotes would be torn apart, so both go
  const torn = /^“([^“”]*)·([^“”·]*)”(.*)$/.exec(words)
  if (torn) return { lead: torn[1] ?? '', title: `${torn[2] ?? ''}${torn[3] ?? ''}` }
  const quoted = /^(“[^“”]*”)(.{4,})$/.exec(words)
  if (quoted) return { lead: quoted[1] ?? '', title: quoted[2] ?? '' }
  const at = words.lastIndexOf('·')
  return at > 0 && at < words.length - 1 ? { lead: words.slice(0, at), title: words.slice(at + 1) } : { lead: '', title: words }
}

export function posterOf({ organiser, seats, kind, title, series, startAt, endAt, place, ages, contactPhone }: StaffEventView, now: Instant): Poster {
  const { month, day } = localParts(startAt)
  const told = titleOf(title)
  return {
    host: organiser,
    seats: copy.free(countWords(seats.capacity, seats.unit)),
    capacity: seats.capacity,
    drawing: drawingOf({ kind, title }),
    lead: told.lead || (series ?? ''),
    title: told.title,
    month: copy.month(month),
    day: String(day),
    // the day of the week alone: the date stands beside it in the largest type
    time: `${dayWords(startAt, now).split(' ')[1] ?? ''} ${spanWords(startAt, endAt, now)}`,
    place,
    who: invitedWords(seats.unit, ages),
    phone: phoneWords(contactPhone)
  }
}
