/** A visit at an elder's door (state-machines.md §2.6): what it says, whether it is believed, and what follows from it. */
import { DAY, endOfDay, localDateOf, MINUTE, addDays, type Instant, type LocalDate } from './calendar'
import { absent, atMost, below, is, isNot, push, set, unset, type Change, type Conditional } from './conditional'
import { accept, refuse, type Decision } from './decision'
import type { Elder, Living } from './elder'
import type { CommunityId, ElderId, GridId, PersonId, VisitId } from './ids'
import type { Happened } from './offline'

/** 本人 / 家人 / 没人在 / 住院外出 / 不愿意 / 老人已去世 / 已搬走. */
export const outcomes = ['elder', 'family', 'nobody', 'away', 'unwilling', 'died', 'moved'] as const
export type Outcome = (typeof outcomes)[number]

/** 挺好 / 老样子 / 不如上次. */
export const healths = ['fine', 'same', 'worse'] as const
export type Health = (typeof healths)[number]

/** The chips of the card: 修东西、买菜、看病、理发、聊聊天, and behind 其他 用药、助餐、政策咨询. */
export const needs = ['repairs', 'shopping', 'doctor', 'haircut', 'company', 'medicine', 'meals', 'policy', 'other'] as const
export type Need = (typeof needs)[number]

/** `late`: it came without a list that vouches for it, so it waits. `clock_skew`: the phone says that it is yet to be. */
export const visitFlags = ['clock_skew', 'late'] as const
export type VisitFlag = (typeof visitFlags)[number]

export const visitStatuses = ['submitted', 'waiting', 'reviewed', 'voided'] as const
export type VisitStatus = (typeof visitStatuses)[number]

/** Whether an elder agreed that how they are is written down, to which text. */
export type Consent = { readonly given: boolean; readonly textVersion: string }

/** What is sealed of a visit. */
export type Heard = { readonly health?: Health; readonly living?: Living; readonly talk?: string; readonly needNote?: string }

export type Visit = {
  readonly _id: VisitId
  readonly communityId: CommunityId
  readonly gridId: GridId
  readonly elderId: ElderId
  readonly by: PersonId
  readonly at: Instant
  readonly receivedAt: Instant
  readonly outcome: Outcome
  readonly needs: readonly Need[]
  /** `Heard`, sealed; absent where nothing was said, and once its time is over. */
  readonly heard?: string
  /** What the elder answered at this door, where they were asked. */
  readonly consent?: Consent
  readonly flags: readonly VisitFlag[]
  readonly status: VisitStatus
  /** Words that its author added, sealed. */
  readonly amendments: readonly { readonly requestId: string; readonly at: Instant; readonly text: string }[]
  readonly reviewed?: { readonly at: Instant; readonly by: PersonId; readonly reason?: string }
  /** When the clock takes away what was heard; absent once it has. */
  readonly forgetAt?: Instant
  /** What follows from it was done: brought again after staff decided otherwise, it does nothing any more. */
  readonly settled?: true
  /** Keyed, of the whole card: tells a repeat from another card; gone with its words. */
  readonly digest?: string
}

/** What is known of an elder from all visits, under the id of the elder. */
export type CareState = {
  readonly _id: ElderId
  readonly communityId: CommunityId
  /** Whether they agreed that how they are is written down; asked once. */
  readonly consent?: Consent & { readonly at: Instant; readonly by: PersonId }
  readonly seenAt?: Instant
  /** When somebody is to ask after them if nobody has seen them: sooner for whoever lives alone. */
  readonly lookAt?: Instant
  /** Said at the door, and not yet confirmed by staff: until then they are on no list already. */
  readonly departure?: { readonly what: 'died' | 'moved'; readonly at: Instant; readonly by: PersonId; readonly visitId: VisitId }
}

/** Somebody the care lead asks after: what it is about stands in the visit, sealed as is the note on how it ended. */
export type CareAlert = { readonly _id: VisitId; readonly communityId: CommunityId; readonly elderId: ElderId; readonly at: Instant; readonly open: boolean; readonly ended?: { readonly at: Instant; readonly by: PersonId; readonly note: string } }

/** Whether somebody asks after an elder now: for what was said at the door, as long as that alert is open, or because nobody has seen them for long; after nobody who is gone. */
export const isAskedAfter = ({ status }: Pick<Elder, 'status'>, why: Pick<CareAlert, 'open'> | Pick<CareState, 'lookAt'> | null, now: Instant): boolean =>
  status === 'active' && why !== null && ('open' in why ? why.open : why.lookAt !== undefined && why.lookAt <= now)

/** A phone's clock is never better than this. */
export const SKEW = 10 * MINUTE
/** The author adds to a visit within seven days. */
export const AMEND_SPAN = 7 * DAY
export const MOST_AMENDMENTS = 20
/** Whoever lives alone is asked after when nobody has seen them for two weeks, anybody else after two months. */
export const ALONE_DAYS = 14
export const SEEN_DAYS = 60

/** Outcomes after which somebody of the house was met, and those after which an elder is gone. */
export const wasMet = (outcome: Outcome): boolean => outcome === 'elder' || outcome === 'family'
export const departureOf = (outcome: Outcome): 'died' | 'moved' | null => (outcome === 'died' || outcome === 'moved' ? outcome : null)

/** Whether what it says has consequences: not while it waits for a reviewer, nor once it is void. */
export const isBelieved = ({ status }: Pick<Visit, 'status'>): boolean => status === 'submitted' || status === 'reviewed'

export type Arrival = { readonly at: Instant; readonly flags: readonly VisitFlag[] }

/** When it was, and what speaks against it: believed under a list, or brought at once; anything else waits for a reviewer, and so does what is brought after a term. */
export function arrivalOf(visitedAt: Instant, believed: Happened | null, inTerm: boolean, now: Instant): Arrival {
  const skewed = visitedAt > now + SKEW
  const vouched = believed !== null || skewed || now - visitedAt <= SKEW
  const flags: readonly VisitFlag[] = [...(skewed ? (['clock_skew'] as const) : []), ...(vouched && inTerm ? [] : (['late'] as const))]
  return { at: believed?.at ?? Math.min(visitedAt, now), flags }
}

/** How they are is written down when they agreed, now or before. */
export function decideHearing(heard: Heard, agrees: boolean | undefined, state: Pick<CareState, 'consent'> | null): Decision<true, 'consent_needed'> {
  const says = heard.health !== undefined || heard.living !== undefined || (heard.talk ?? '') !== ''
  return !says || (agrees ?? state?.consent?.given ?? false) ? accept(true) : refuse('consent_needed')
}

/** Somebody was seen: later than whoever saw them before. */
export function seenStep(at: Instant, living: Living | undefined): Conditional {
  const days = living === 'alone' ? ALONE_DAYS : SEEN_DAYS
  return { when: { all: {}, any: [{ seenAt: absent }, { seenAt: below(at) }] }, then: { seenAt: set(at), lookAt: set(endOfDay(addDays(localDateOf(at), days))) } }
}

/** Whoever was not reached is asked after again when that day is over, unless somebody has seen them since. */
export const lookAfter = (asked: Instant, dueOn: LocalDate): Conditional => ({ when: { all: {}, any: [{ seenAt: absent }, { seenAt: atMost(asked) }] }, then: { lookAt: set(endOfDay(dueOn)) } })

export const amendingRefusals = ['not_yours', 'too_late', 'voided', 'too_many', 'consent_needed'] as const

export function decideAmending({ by, receivedAt, status, amendments }: Visit, who: PersonId, now: Instant): Decision<true, Exclude<(typeof amendingRefusals)[number], 'consent_needed'>> {
  if (by !== who) return refuse('not_yours')
  if (status === 'voided') return refuse('voided')
  if (now > receivedAt + AMEND_SPAN) return refuse('too_late')
  return amendments.length < MOST_AMENDMENTS ? accept(true) : refuse('too_many', { limit: MOST_AMENDMENTS })
}

export const amend = (amendment: Visit['amendments'][number]): Conditional => ({ when: { all: { 'amendments.requestId': isNot(amendment.requestId), [`amendments.${MOST_AMENDMENTS - 1}`]: absent } }, then: { amendments: push(amendment) } })

/** Without its words; that it was, and how it went, stays (data.md §3.7). */
export const forgottenVisit: Change = { heard: unset, consent: unset, amendments: set([]), digest: unset, forgetAt: unset }

/** The elder is gone: what was heard goes sooner. */
export const forgetSooner = (at: Instant): Conditional => ({ when: { all: { forgetAt: { above: at } } }, then: { forgetAt: set(at) } })

/** Read, let stand, or declared void: by a reviewer, once. */
export const review = ({ status }: Pick<Visit, 'status'>, verdict: 'reviewed' | 'voided', reviewed: NonNullable<Visit['reviewed']>): Conditional => ({ when: { all: { status: is(status) } }, then: { status: set(verdict), reviewed: set(reviewed) } })

/** A week for what an elder asked for (visit.taskDays). */
export const TASK_DAYS = 7
export const dueOnFrom = (at: Instant): LocalDate => addDays(localDateOf(at), TASK_DAYS)
