/** What a community event is, and in which phase it stands. Stored: draft, published, finished, archived, cancelled. Everything else follows from the clock and the seat book. */
import { HOUR, localDateOf, MINUTE, type Instant } from './calendar'
import type { EventPlan } from './eventPlan'
import type { CommunityId, EventId, PersonId } from './ids'
import { fits, mayWait, type SeatBook } from './seatBook'

/** The kinds of the newspaper page: 沙龙, 手工制作, 比赛, 志愿服务, 宣讲. */
export const eventKinds = ['salon', 'workshop', 'competition', 'volunteer_outing', 'lecture'] as const
export type EventKind = (typeof eventKinds)[number]

/** What the capacity counts: each person, each family, or each child (grown-ups who come along take no place). */
export const capacityUnits = ['person', 'family', 'child'] as const
export type CapacityUnit = (typeof capacityUnits)[number]

export const eventStatuses = ['draft', 'published', 'finished', 'archived', 'cancelled'] as const
export type EventStatus = (typeof eventStatuses)[number]

export const audiences = ['all', 'own_community'] as const

export type Capacity = {
  readonly unit: CapacityUnit
  readonly units: number
  /** A second bound where room is short, such as mats in a hall (R-EV-04). */
  readonly persons?: number
  readonly waitingLimit: number
}

export type AgendaItem = { readonly title: string; readonly minutes: number; readonly lead?: string }
export type Instructor = { readonly name: string; readonly title?: string; readonly bio?: string }
export type HealthNotice = { readonly text: string; readonly version: number }
export type AgeRange = { readonly min?: number; readonly max?: number }

/** What staff write; kept verbatim, inner quotes and “·” included (R-EV-02). Events are free, so nothing speaks of money. */
export type EventContent = {
  readonly kind: EventKind
  readonly title: string
  readonly series?: string
  readonly organiser: string
  readonly partners: readonly string[]
  readonly place: { readonly name: string; readonly note?: string }
  readonly startAt: Instant
  readonly endAt: Instant
  readonly opensAt: Instant
  readonly closesAt: Instant
  readonly capacity: Capacity
  /** For an event counted in families or children it bounds the children, else everybody. */
  readonly ages?: AgeRange
  readonly audience: (typeof audiences)[number]
  readonly intro?: string
  readonly agenda: readonly AgendaItem[]
  readonly instructors: readonly Instructor[]
  readonly healthNotice?: HealthNotice
  readonly contactPhone: string
  readonly emergencyPhone?: string
  /** Of the event's own kind. */
  readonly plan?: EventPlan
}

export type Deed = { readonly at: Instant; readonly by: PersonId | 'clock'; readonly what: 'drafted' | 'published' | 'edited' | 'resized' | 'finished' | 'archived' | 'cancelled'; readonly reason?: string; /** Nobody vouched for the words of the reason, so only staff read them. */ readonly unvouched?: true }

export type EventFacts = EventContent & {
  readonly _id: EventId
  readonly communityId: CommunityId
  readonly status: EventStatus
  /** Who did what to the event and when; the audit is read from it. */
  readonly deeds: readonly Deed[]
  /** Since when the event is called off and not everybody inside has been told. */
  readonly untoldAt?: Instant
  /** When time or place last changed after it was shown: those who had signed up are asked whether it still suits. */
  readonly movedAt?: Instant
  /** Of a draft: the check did not vouch for all of its words, so a reviewer reads them before residents do. */
  readonly unvouched?: true
  /** Whose parties name nobody any more (domain/retention). */
  readonly forgotten?: 'minors' | 'everybody'
}

/** When it was last changed: sent back by whoever decides on what they read, so that nothing else is decided on. */
export const changedAt = ({ deeds }: Pick<EventFacts, 'deeds'>): Instant => deeds.at(-1)?.at ?? 0

/** More changes than one event sees; beyond them it is called off and written anew. */
export const MOST_DEEDS = 200

/** The calling off of an event, with its reason. */
export const callingOff = ({ status, deeds }: Pick<EventFacts, 'status' | 'deeds'>): Deed | undefined => (status === 'cancelled' ? deeds.filter(({ what }) => what === 'cancelled').at(-1) : undefined)

/** People may leave by themselves, and the queue moves up, until two hours before the start (event.cancelDeadlineH). */
export const CANCEL_DEADLINE = 2 * HOUR
/** The check-in desk opens an hour before the start (event.checkinLeadMin). */
export const CHECK_IN_LEAD = 60 * MINUTE

/** From the hour in which people arrive; what comes of an event is written down from then on. */
export const isArriving = ({ startAt }: { readonly startAt: Instant }, now: Instant): boolean => now >= startAt - CHECK_IN_LEAD
/** The waiting list is half as long as the event is large (event.waitlistRatio). */
export const WAITING_RATIO = 0.5

export const defaultWaitingLimit = (units: number): number => Math.ceil(units * WAITING_RATIO)

/** Until when somebody may leave without calling, and until when those who wait move up. */
export const lastChangeAt = (event: Pick<EventContent, 'startAt'>): Instant => event.startAt - CANCEL_DEADLINE

/** Whether those with a role at the event have something to do there: until the end of its last day, unless it is called off. */
export const wantsHelp = ({ status, endAt }: Pick<EventFacts, 'status' | 'endAt'>, now: Instant): boolean => status !== 'cancelled' && localDateOf(now) <= localDateOf(endAt)

/** Whether those who wait can still move up; once they cannot, nobody is let wait in vain. */
export const queueMoves = (event: Pick<EventFacts, 'status' | 'startAt'>, now: Instant): boolean => event.status === 'published' && now < lastChangeAt(event)

/**
 * The largest event. Its seat book is one document of at most 512 KB: 75 bytes for each person inside and 150 for each party make 450 KB
 * where every child of 500 seated and 250 waiting brings five grown-ups; what is left is for those who gave up, 70 bytes each, and for check-ins taken back.
 */
export const MOST_UNITS = 500
export const MOST_WAITING = 250

const SMALLEST = { units: 1, persons: 1 }

export type Phase = 'draft' | 'cancelled' | 'finished' | 'not_open_yet' | 'open' | 'waiting_list' | 'full' | 'closed' | 'running' | 'over'

/** The phase as people see it. `waiting_list`: places are gone but one may wait; `full`: nor that; `over`: past its end and not yet marked finished. */
export function phaseOf(event: Pick<EventFacts, 'status' | 'startAt' | 'endAt' | 'opensAt' | 'closesAt'>, book: SeatBook, now: Instant): Phase {
  // filed away or not, it is over
  if (event.status === 'archived') return 'finished'
  if (event.status !== 'published') return event.status
  if (now >= event.endAt) return 'over'
  if (now >= event.startAt) return 'running'
  if (now < event.opensAt) return 'not_open_yet'
  if (now >= event.closesAt) return 'closed'
  if (fits(book, SMALLEST) && book.waiting.length === 0) return 'open'
  return queueMoves(event, now) && mayWait(book) ? 'waiting_list' : 'full'
}
