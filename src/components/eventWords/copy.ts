/** What is said about an event in a word or two, wherever one is shown: its tag, its places, where one stands in it. */
import type { Instant } from '@domain/calendar'
import type { AgeRange, CapacityUnit, EventKind, Phase } from '@domain/event'
import type { Standing } from '@domain/seatBook'
import { dateWords, momentWords } from '../dates/copy'
import type { Drawing } from '../icons'
import type { TagKind } from '../Tag'

export type Seats = { readonly unit: CapacityUnit; readonly capacity: number; readonly taken: number; readonly waiting: number }
/** What a row needs to know of an event; what `event.list` answers has it all. */
export type EventSummary = {
  readonly eventId: string
  readonly kind: EventKind
  readonly title: string
  readonly place: string
  readonly startAt: Instant
  readonly opensAt: Instant
  readonly phase: Phase
  readonly seats: Seats
}
/** What a title speaks of, where there is a drawing of just that. */
export const subjects: readonly { readonly drawing: Drawing; readonly named: RegExp }[] = [
  { drawing: 'yoga', named: /瑜伽/ },
  { drawing: 'rope', named: /跳绳/ },
  { drawing: 'bun', named: /馍|馒头|包子/ },
  { drawing: 'scales', named: /法律|普法|民法/ }
]

export type TagWords = { readonly kind: TagKind; readonly text: string }

/** 4家, 25位, 3名. */
const units: Readonly<Record<CapacityUnit, string>> = { family: '家', person: '位', child: '名' }
/** Those who wait are counted by party. */
const waiters: Readonly<Record<CapacityUnit, string>> = { family: '家', person: '位', child: '位' }
const whom: Readonly<Record<CapacityUnit, string>> = { family: '家', person: '位', child: '名孩子' }

const freeOf = ({ capacity, taken }: Seats): number => Math.max(0, capacity - taken)

/** The opening of a sign-up that is days away is told by its day alone. */
const opening = (opensAt: Instant, now: Instant): string => {
  const words = momentWords(opensAt, now)
  return words.startsWith(dateWords(opensAt, now)) ? dateWords(opensAt, now) : words
}

type TagOf = (event: EventSummary, now: Instant) => TagWords

const tags: Readonly<Record<Phase, TagOf>> = {
  draft: () => ({ kind: 'mute', text: '还没发布' }),
  cancelled: () => ({ kind: 'bad', text: '已取消' }),
  finished: () => ({ kind: 'mute', text: '已结束' }),
  not_open_yet: ({ opensAt }, now) => ({ kind: 'wait', text: `${opening(opensAt, now)}开始报名` }),
  open: ({ seats }) => ({ kind: 'ok', text: `还能报，剩${freeOf(seats)}${units[seats.unit]}` }),
  waiting_list: () => ({ kind: 'wait', text: '已报满，可候补' }),
  full: () => ({ kind: 'mute', text: '已经报满了' }),
  closed: () => ({ kind: 'mute', text: '报名已结束' }),
  running: () => ({ kind: 'wait', text: '正在进行' }),
  over: () => ({ kind: 'mute', text: '已结束' })
}

export const eventTag: TagOf = (event, now) => tags[event.phase](event, now)

/** Beside the picture of the places: 还剩4家, and 共12家，已报8家. Before the sign-up, when it opens; once nobody can come any more, who came is what is left to say. */
export function seatWords({ phase, seats, opensAt }: Pick<EventSummary, 'phase' | 'seats' | 'opensAt'>, now: Instant): { readonly head: string; readonly note: string } {
  const unit = units[seats.unit]
  const all = `共${seats.capacity}${whom[seats.unit]}`
  const taken = `已报${seats.taken}${unit}`
  switch (phase) {
    case 'not_open_yet':
      return { head: `${momentWords(opensAt, now)}开始报名`, note: all }
    case 'draft':
    case 'open':
      return { head: `还剩${freeOf(seats)}${unit}`, note: `${all}，${taken}` }
    case 'waiting_list':
    case 'full':
      return { head: '名额已满', note: `${all}，${taken}${seats.waiting > 0 ? `，候补${seats.waiting}${waiters[seats.unit]}` : ''}` }
    default:
      return { head: taken, note: all }
  }
}

/** Where one stands: 已报上, 候补第3位. */
export const standingTag = (standing: Standing): TagWords => {
  if (standing.at === 'seated') return { kind: 'ok', text: '已报上' }
  if (standing.at === 'waiting') return { kind: 'wait', text: `候补第${standing.place}位` }
  return { kind: 'mute', text: standing.at === 'left' ? '已取消报名' : '没有报上' }
}

/** 3至10岁, 60岁以上. */
export const ageWords = ({ min, max }: AgeRange): string => {
  if (min !== undefined && max !== undefined) return `${min}至${max}岁`
  return min !== undefined ? `${min}岁以上` : `${max ?? 0}岁以下`
}

const invited: Readonly<Record<CapacityUnit, (ages: string) => string>> = {
  family: (ages) => `家长带${ages}孩子`,
  child: (ages) => `${ages}孩子`,
  person: (ages) => (ages ? `${ages}邻居` : '大人孩子都可以来')
}

/** Who it is for: 家长带3至10岁孩子. */
export const invitedWords = (unit: CapacityUnit, ages: AgeRange | undefined): string => invited[unit](ages && (ages.min !== undefined || ages.max !== undefined) ? ageWords(ages) : '')

/** 12家, 60位, 24名. */
export const countWords = (count: number, unit: CapacityUnit): string => `${count}${units[unit]}`

/** How full it is, in a word: 已报8/12家, or 12/12家，候补3位. */
export const takenTag = ({ unit, capacity, taken, waiting }: Seats): TagWords =>
  waiting > 0 ? { kind: 'wait', text: `${taken}/${capacity}${units[unit]}，候补${waiting}${waiters[unit]}` } : { kind: 'ok', text: `已报${taken}/${capacity}${units[unit]}` }
