/** What can be asked of the function `event` about a competition: numbers, scores by two people, gifts, and results that stand. */
import type { Instant } from '@domain/calendar'
import { amendingRefusals, confirmingRefusals, endings, giftReceivers, giftRefusals, publishingResultsRefusals, scoringRefusals, type Amendment, type Ending, type GiftReceiver, type ResultRow } from '@domain/contest'
import { MOST_ATTEMPTS, type Gift, type Measure } from '@domain/eventPlan'
import type { PersonId } from '@domain/ids'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { distinctIds, id, instant, listOf, longText, requestId } from './fields'

const staff = { roles: ['community_staff', 'community_reviewer'], scope: 'community' } as const
/** Who writes scores down: staff, and the judges named for the event. */
const table = { roles: ['community_staff', 'community_reviewer', 'judge'], scope: 'community' } as const
/** Who sees the entrants: those at the table, and the volunteers who hand out gifts. */
const field = { roles: ['community_staff', 'community_reviewer', 'judge', 'volunteer'], scope: 'community' } as const

/** A measure is counted in hundredths at the finest. */
const MOST_VALUE = 100_000
const attempt = v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_VALUE), v.check((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6))

export type ScoreView = {
  readonly attempts: readonly number[]
  readonly ended: Ending
  /** When it was entered; sent back with the next change, so that nothing is overwritten unseen. */
  readonly at: Instant
  /** Whether the caller entered it, and so may not confirm it. */
  readonly mine: boolean
  readonly confirmed: boolean
}

export type EntrantView = {
  readonly personId: PersonId
  readonly number?: number
  /** In full at the table, masked for volunteers. */
  readonly name: string
  readonly age: number | null
  readonly present: boolean
  readonly score?: ScoreView
  readonly gift?: { readonly at: Instant; readonly to: GiftReceiver }
}

export type ContestView = {
  readonly measure: Measure
  readonly entrants: readonly EntrantView[]
  readonly gift?: Gift & { readonly left: number }
  /** Whether scores can be written down now. */
  readonly running: boolean
  /** Those who are level at the last place that counts, where the rule wants a decision. */
  readonly undecided: readonly PersonId[]
  readonly publishedAt?: Instant
}

/** The entrants with numbers, scores and gifts. Reading the names of children is written to the audit first. */
export const readContest = endpoint<ContestView>()({
  name: 'event.readContest',
  ...field,
  changes: false,
  input: v.strictObject({ eventId: id }),
  refusals: ['no_contest']
})

/** Gives a number to every entrant who holds a seat and has none; again, only to those who came later. */
export const numberEntrants = endpoint<ContestView>()({
  name: 'event.numberEntrants',
  ...table,
  changes: true,
  input: v.strictObject({ eventId: id }),
  refusals: ['no_contest', 'published']
})

/** Writes down how somebody did; `seenAt` is the `at` of the score on the screen, left out where there was none. */
export const enterScore = endpoint<{ readonly entrant: EntrantView }>()({
  name: 'event.enterScore',
  ...table,
  changes: true,
  input: v.strictObject({ eventId: id, personId: id, attempts: listOf(attempt, MOST_ATTEMPTS), ended: v.picklist(endings), seenAt: v.optional(instant) }),
  refusals: ['no_contest', ...scoringRefusals]
})

/** Confirms a score that another person entered. */
export const confirmScore = endpoint<{ readonly entrant: EntrantView }>()({
  name: 'event.confirmScore',
  ...table,
  changes: true,
  input: v.strictObject({ eventId: id, personId: id, seenAt: instant }),
  refusals: ['no_contest', ...confirmingRefusals]
})

/** Says in which order those stand who are level, best first; where the rule wants a decision. */
export const breakTie = endpoint<ContestView>()({
  name: 'event.breakTie',
  ...table,
  changes: true,
  input: v.strictObject({ eventId: id, personIds: distinctIds(20) }),
  refusals: ['no_contest', 'published', 'not_level']
})

/** A published line; `mine` where it is somebody of the caller's own family, with the name as the family told it. */
export type ResultView = ResultRow & { readonly mine?: { readonly name: string } }

export type ResultsView = {
  readonly eventId: string
  readonly title: string
  readonly measure: Measure
  readonly rows: readonly ResultView[]
  readonly amendments: readonly Pick<Amendment, 'at' | 'text'>[]
  readonly publishedAt: Instant
}

/** Shows the results to all, with masked names, for good. */
export const publishResults = endpoint<ResultsView>()({
  name: 'event.publishResults',
  ...staff,
  changes: true,
  input: v.strictObject({ eventId: id }),
  refusals: ['no_contest', ...publishingResultsRefusals]
})

/** 勘误: a correction that stands beside the results, and that everybody reads; words that the check does not vouch for are for a reviewer. The same text twice in a row is a repeat. */
export const amendResults = endpoint<ResultsView>()({
  name: 'event.amendResults',
  ...staff,
  changes: true,
  input: v.strictObject({ eventId: id, text: longText(200) }),
  refusals: ['no_contest', ...amendingRefusals]
})

/** Hands the gift to an entrant who competed, once, or to the parent who takes it along; `requestId` is made on the phone, so a repeat is answered again. */
export const handGift = endpoint<{ readonly entrant: EntrantView; readonly left: number }>()({
  name: 'event.handGift',
  roles: ['community_staff', 'community_reviewer', 'volunteer'],
  scope: 'community',
  changes: true,
  input: v.strictObject({ requestId, eventId: id, personId: id, to: v.picklist(giftReceivers) }),
  refusals: ['no_contest', ...giftRefusals]
})

/** The published results of a competition, for everybody; the caller's own family is marked in them. */
export const readResults = endpoint<ResultsView>()({
  name: 'event.readResults',
  roles: ['resident'],
  scope: 'public',
  changes: false,
  input: v.strictObject({ eventId: id }),
  refusals: ['not_published']
})
