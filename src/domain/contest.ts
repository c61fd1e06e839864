/** A competition from its entrants to its published results (state-machines.md §2.4, R-EV-10 to R-EV-13): one document for each event, changed by one conditional step at a time. */
import type { Instant } from './calendar'
import { absent, add, atLeast, is, push, set, unset, type Conditional, type Tests } from './conditional'
import { accept, refuse, type Decision } from './decision'
import type { ContestPlan, Measure } from './eventPlan'
import type { EventId, PersonId } from './ids'

/** Entered and finished; not started; not finished; sent off. */
export const endings = ['finished', 'dns', 'dnf', 'disqualified'] as const
export type Ending = (typeof endings)[number]

export type Score = {
  /** As many as were made, in the measure's unit; empty where there is nothing to measure. */
  readonly attempts: readonly number[]
  readonly ended: Ending
  readonly by: PersonId
  readonly at: Instant
  /** By another person than the one who entered it. */
  readonly confirmed?: { readonly by: PersonId; readonly at: Instant }
}

/** One line of what was published: no full name, because entrants are children. */
export type ResultRow = { readonly number: number; readonly name: string; readonly place?: number; readonly value?: number; readonly ended: Ending; readonly award?: string }
export type Published = { readonly at: Instant; readonly by: PersonId; readonly rows: readonly ResultRow[] }
/** 勘误: stands beside the published results, which never change. */
export type Amendment = { readonly at: Instant; readonly by: PersonId; readonly text: string }

/** Who took a gift along: the entrant, or a parent in their stead. */
export const giftReceivers = ['self', 'parent'] as const
export type GiftReceiver = (typeof giftReceivers)[number]

export type HandedGift = { readonly by: PersonId; readonly at: Instant; readonly to: GiftReceiver; readonly requestId: string }

export type Contest = {
  readonly _id: EventId
  /** 参赛号, in the order in which seats were taken. */
  readonly numbers: Readonly<Record<PersonId, number>>
  readonly numbered: number
  readonly scores: Readonly<Record<PersonId, Score>>
  /** Who of those who are level comes first, where the rule wants a decision. */
  readonly tieBreaks: Readonly<Record<PersonId, number>>
  readonly giftsLeft: number
  /** With the request that handed it out, so that its repeat is known. */
  readonly gifts: Readonly<Record<PersonId, HandedGift>>
  readonly published: Published | null
  readonly amendments: readonly Amendment[]
  /** Since when the results are out and not everybody who took part has been told. */
  readonly untoldAt?: Instant
}

export const emptyContest = (eventId: EventId, plan: ContestPlan): Contest => ({
  _id: eventId,
  numbers: {},
  numbered: 0,
  scores: {},
  tieBreaks: {},
  giftsLeft: plan.gift?.stock ?? 0,
  gifts: {},
  published: null,
  amendments: []
})

const unpublished = { published: is(null) }

/** Gives a number to those of the entrants who have none, in their order. Null when everybody has one. */
export function giveNumbers(contest: Contest, entrants: readonly PersonId[]): Conditional | null {
  const unnumbered = entrants.filter((person) => contest.numbers[person] === undefined)
  if (unnumbered.length === 0) return null
  const given = Object.fromEntries(unnumbered.map((person, index) => [`numbers.${person}`, set(contest.numbered + index + 1)]))
  return { when: { all: { numbered: is(contest.numbered), ...unpublished } }, then: { ...given, numbered: set(contest.numbered + unnumbered.length) } }
}

export const scoringRefusals = ['not_running', 'published', 'no_number', 'not_present', 'attempts', 'changed_meanwhile'] as const
export type ScoringRefusal = (typeof scoringRefusals)[number]

/** What stands on the field when somebody scores: whether the desk is open, and who came. */
export type Field = { readonly running: boolean; readonly present: ReadonlySet<PersonId> }
export type Scored = { readonly personId: PersonId; readonly attempts: readonly number[]; readonly ended: Ending }

/** Whether a score may be written down; `seenAt` is when the score on the judge's screen was entered, null where there was none. */
export function decideScoring(contest: Contest, measure: Measure, field: Field, { personId, attempts, ended }: Scored, seenAt: Instant | null): Decision<true, ScoringRefusal> {
  if (contest.published) return refuse('published')
  if (!field.running) return refuse('not_running')
  if (contest.numbers[personId] === undefined) return refuse('no_number')
  // who did not come did not start; everybody else was seen
  if (ended !== 'dns' && !field.present.has(personId)) return refuse('not_present')
  const wanted = ended === 'finished' ? attempts.length >= 1 && attempts.length <= measure.attempts : attempts.length === 0
  if (!wanted) return refuse('attempts', { limit: measure.attempts })
  if ((contest.scores[personId]?.at ?? null) !== seenAt) return refuse('changed_meanwhile')
  return accept(true)
}

/** Writes a score, which then waits for its confirmation, also where an earlier one was confirmed; what was decided about a tie was about the earlier one. */
export const score = (contest: Contest, { personId, attempts, ended }: Scored, by: PersonId, at: Instant): Conditional => ({
  when: { all: { ...unpublished, ...asSeen(contest, personId) } },
  then: { [`scores.${personId}`]: set({ attempts, ended, by, at } satisfies Score), [`tieBreaks.${personId}`]: unset }
})

const asSeen = ({ scores }: Contest, personId: PersonId) => ({ [`scores.${personId}${scores[personId] ? '.at' : ''}`]: scores[personId] ? is(scores[personId].at) : absent })

export const confirmingRefusals = ['published', 'nothing_to_confirm', 'entered_by_you', 'changed_meanwhile'] as const
export type ConfirmingRefusal = (typeof confirmingRefusals)[number]

/** A second pair of eyes: never the same person, whatever phone they hold. */
export function decideConfirming(contest: Contest, personId: PersonId, isEnterer: boolean, seenAt: Instant): Decision<Score, ConfirmingRefusal> {
  const entered = contest.scores[personId]
  if (contest.published) return refuse('published')
  if (!entered) return refuse('nothing_to_confirm')
  if (isEnterer) return refuse('entered_by_you')
  return entered.at === seenAt ? accept(entered) : refuse('changed_meanwhile')
}

export const confirm = (contest: Contest, personId: PersonId, by: PersonId, at: Instant): Conditional => ({
  when: { all: { ...unpublished, ...asSeen(contest, personId) } },
  then: { [`scores.${personId}.confirmed`]: set({ by, at }) }
})

export type Ranked = { readonly personId: PersonId; readonly value: number; readonly place: number }

export const valueOf = ({ better, counts }: Measure, attempts: readonly number[]): number =>
  counts === 'sum' ? attempts.reduce((sum, one) => sum + one, 0) : better === 'more' ? Math.max(...attempts) : Math.min(...attempts)

/** Those who finished, best first; who is level shares a place, and the places after it stay empty: 1, 2, 2, 4. A tie that was broken is none, as long as those who are level are the same. */
export function ranking({ scores, tieBreaks }: Pick<Contest, 'scores' | 'tieBreaks'>, measure: Measure): readonly Ranked[] {
  const finished = Object.entries(scores).flatMap(([personId, one]) => (one.ended === 'finished' && one.attempts.length > 0 ? [{ personId, value: valueOf(measure, one.attempts) }] : []))
  const before = (one: number, other: number) => (measure.better === 'more' ? other - one : one - other)
  // somebody whose score came to be the same later was not there when it was decided
  const open = new Set(finished.filter(({ personId }) => tieBreaks[personId] === undefined).map(({ value }) => value))
  const order = ({ personId, value }: { readonly personId: PersonId; readonly value: number }) => (open.has(value) ? 0 : (tieBreaks[personId] ?? 0))
  const sorted = finished.sort((a, b) => before(a.value, b.value) || order(a) - order(b))
  const level = (a: { personId: PersonId; value: number }, b: { personId: PersonId; value: number }) => a.value === b.value && order(a) === order(b)
  return sorted.map((one) => ({ ...one, place: sorted.findIndex((other) => level(one, other)) + 1 }))
}

/** Who gets which award: the first rule whose places reach to theirs (INV-E7). `undecided` are those level at the last place where the rule is strict. */
export function awardsOf(ranked: readonly Ranked[], { awards, ties }: Pick<ContestPlan, 'awards' | 'ties'>): { readonly titles: Readonly<Record<PersonId, string>>; readonly undecided: readonly PersonId[] } {
  const rules = [...awards].sort((one, other) => one.top - other.top)
  const titles = Object.fromEntries(ranked.flatMap(({ personId, place }) => {
    const rule = rules.find(({ top }) => place <= top)
    return rule ? [[personId, rule.title] as const] : []
  }))
  const undecided = ties === 'include' ? [] : rules.flatMap(({ top }) => {
    const inside = ranked.filter(({ place }) => place <= top)
    const last = inside.at(-1)?.place
    return inside.length > top ? inside.filter(({ place }) => place === last).map(({ personId }) => personId) : []
  })
  return { titles, undecided: [...new Set(undecided)] }
}

export const publishingResultsRefusals = ['published', 'not_running', 'scores_missing', 'unconfirmed', 'tie_break_needed'] as const
export type PublishingResultsRefusal = (typeof publishingResultsRefusals)[number]

/** Results stand for good once they are shown, so everybody who came has a score that a second person confirmed, and no tie is open. */
export function decidePublishingResults(contest: Contest, plan: ContestPlan, { running, present }: Field): Decision<readonly Ranked[], PublishingResultsRefusal> {
  if (contest.published) return refuse('published')
  const entrants = Object.keys(contest.numbers)
  if (!running || entrants.length === 0) return refuse('not_running')
  const missing = entrants.filter((person) => present.has(person) && !contest.scores[person])
  if (missing.length) return refuse('scores_missing', { personIds: missing })
  const open = Object.entries(contest.scores).filter(([, { confirmed }]) => !confirmed).map(([person]) => person)
  if (open.length) return refuse('unconfirmed', { personIds: open })
  const ranked = ranking(contest, plan.measure)
  const { undecided } = awardsOf(ranked, plan)
  return undecided.length ? refuse('tie_break_needed', { personIds: undecided }) : accept(ranked)
}

/** A competition without those who gave their seat up after they had a number. */
export function ofThose(contest: Contest, seated: ReadonlySet<PersonId>): Contest {
  const only = <Value>(of: Readonly<Record<PersonId, Value>>) => Object.fromEntries(Object.entries(of).filter(([person]) => seated.has(person)))
  return { ...contest, numbers: only(contest.numbers), scores: only(contest.scores) }
}

/** What is published: everybody with a number, by place and then by number; who never came did not start. */
export function rowsOf(contest: Contest, plan: ContestPlan, nameOf: (personId: PersonId) => string): readonly ResultRow[] {
  const ranked = new Map(ranking(contest, plan.measure).map((one) => [one.personId, one]))
  const { titles } = awardsOf([...ranked.values()], plan)
  const rows = Object.entries(contest.numbers).map(([personId, number]): ResultRow => {
    const { place, value } = ranked.get(personId) ?? {}
    return { number, name: nameOf(personId), ended: contest.scores[personId]?.ended ?? 'dns', ...(place === undefined ? {} : { place }), ...(value === undefined ? {} : { value }), ...(titles[personId] ? { award: titles[personId] } : {}) }
  })
  return rows.sort((one, other) => (one.place ?? Infinity) - (other.place ?? Infinity) || one.number - other.number)
}

/** Nobody's score or place among those who are level changed since they were read. */
function asRead({ numbers, scores, tieBreaks }: Contest): Tests {
  const tests = Object.keys(numbers).flatMap((person) => [
    scores[person] ? [`scores.${person}.at`, is(scores[person].at)] as const : [`scores.${person}`, absent] as const,
    [`tieBreaks.${person}`, tieBreaks[person] === undefined ? absent : is(tieBreaks[person])] as const
  ])
  return Object.fromEntries(tests)
}

/** Holds only while nothing of it changed since it was read: what is shown is what was confirmed. */
export const publishResults = (contest: Contest, published: Published): Conditional => ({
  when: { all: { ...unpublished, numbered: is(contest.numbered), ...asRead(contest) } },
  then: { published: set(published), untoldAt: set(published.at) }
})

export const amendingRefusals = ['not_published', 'too_many_amendments', 'text_risky', 'reviewer_needed'] as const
export type AmendingRefusal = (typeof amendingRefusals)[number]

/** More corrections than one list of results needs. */
export const MOST_AMENDMENTS = 20

export function decideAmending({ published, amendments }: Contest): Decision<Published, 'not_published' | 'too_many_amendments'> {
  if (!published) return refuse('not_published')
  return amendments.length < MOST_AMENDMENTS ? accept(published) : refuse('too_many_amendments', { limit: MOST_AMENDMENTS })
}

export const amend = (amendment: Amendment): Conditional => ({ when: { all: { [`amendments.${MOST_AMENDMENTS - 1}`]: absent } }, then: { amendments: push(amendment) } })

export const giftRefusals = ['no_gift', 'not_competed', 'already_handed', 'none_left'] as const
export type GiftRefusal = (typeof giftRefusals)[number]

/** One for each who competed: came, and did not stay out of it (A-03, INV-E6). */
export function decideGift(contest: Contest, plan: ContestPlan, present: ReadonlySet<PersonId>, personId: PersonId): Decision<true, GiftRefusal> {
  if (!plan.gift) return refuse('no_gift')
  const handed = contest.gifts[personId]
  if (handed) return refuse('already_handed', { at: handed.at })
  if (contest.numbers[personId] === undefined || !present.has(personId) || contest.scores[personId]?.ended === 'dns') return refuse('not_competed')
  return contest.giftsLeft > 0 ? accept(true) : refuse('none_left')
}

export const handGift = (personId: PersonId, gift: HandedGift): Conditional => ({
  when: { all: { [`gifts.${personId}`]: absent, giftsLeft: atLeast(1) } },
  then: { [`gifts.${personId}`]: set(gift), giftsLeft: add(-1) }
})
