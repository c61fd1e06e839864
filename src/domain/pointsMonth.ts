/** One captain's month in one community (state-machines.md §2.8): what is claimed and with which evidence, who verified and who approved it, and the ledger. One document, so that caps hold even when two approve at once. */
import { addDays, DAY, endOfDay, lastDayOf, localDateOf, type Instant, type LocalDate, type LocalMonth } from './calendar'
import { absent, add, atMost, is, present, set, unset, type Change, type Conditional, type Tests } from './conditional'
import { accept, refuse, type Decision } from './decision'
import type { CommunityId, EventId, MeetingId, PersonId, SuggestionId } from './ids'
import { grantedFor, isClosed, pointsMonthId, type LedgerLine, type PointsRuleId, type PointsVersion } from './points'
import { HEARD_DAYS } from './retention'
import { inTerm, placeKey, type Grant } from './roles'
import type { SuggestionCategory } from './suggestion'

/** What an entry rests on: the program itself, a meeting, an entry of the suggestion book, a check-in at an event, or what the captain wrote. It says enough for whoever counts and may not open the book or the lists; what earlier releases wrote says less. */
export type Evidence =
  | { readonly kind: 'system' }
  | { readonly kind: 'words' }
  | { readonly kind: 'meeting'; readonly id?: MeetingId; readonly title?: string }
  | { readonly kind: 'event'; readonly id?: EventId; readonly title?: string }
  | { readonly kind: 'suggestion'; readonly id?: SuggestionId; readonly category?: SuggestionCategory }

export const entryStatuses = ['claimed', 'verified', 'approved', 'rejected'] as const
export type EntryStatus = (typeof entryStatuses)[number]

export type Objection = { readonly at: Instant; /** Sealed. */ readonly text: string; readonly answer?: { readonly at: Instant; readonly by: PersonId; readonly text: string } }

export type PointsEntry = {
  readonly ruleId: PointsRuleId
  /** How often; of service, how many half-hours. */
  readonly amount: number
  readonly occurredOn: LocalDate
  readonly evidence: Evidence
  /** Sealed: what the captain wrote, with the parties of a dispute as initials. */
  readonly note?: string
  readonly at: Instant
  readonly status: EntryStatus
  readonly verified?: { readonly by: PersonId; readonly at: Instant }
  readonly decided?: { readonly by: PersonId; readonly at: Instant; readonly reason?: string }
  readonly objection?: Objection
}

export type PointsMonth = {
  readonly _id: string
  readonly communityId: CommunityId
  readonly captainId: PersonId
  readonly month: LocalMonth
  readonly entries: Readonly<Record<string, PointsEntry>>
  readonly count: number
  readonly toVerify: number
  readonly toApprove: number
  /** Objections that nobody answered. */
  readonly objections: number
  readonly lines: readonly LedgerLine[]
  /** Something was decided of which the captain was not told yet. */
  readonly untoldAt?: Instant
  /** When the clock looks whether the office itself counts. */
  readonly baseAt?: Instant
  /** When the clock takes away what was written. */
  readonly forgetAt?: Instant
}

/** More than a month of anybody holds. */
export const MOST_ENTRIES = 100
export const MOST_HALVES = 48
/** Days in which a captain may object to what was decided (eval.objectionDays). */
export const OBJECTION_DAYS = 3
export const SHORTEST_REASON = 5
/** Of the month itself: what is written into the next one takes nothing of it. */
export const dutyEntry = (month: LocalMonth): string => `duty_${month}`

export const monthOf = (on: LocalDate): LocalMonth => on.slice(0, 7)

/** The month in which something counts: its own while that is open, else the present one. */
export const countsIn = (on: LocalDate, now: Instant): LocalMonth => (isClosed(monthOf(on), now) ? monthOf(localDateOf(now)) : monthOf(on))

export function emptyMonth(communityId: CommunityId, captainId: PersonId, month: LocalMonth): PointsMonth {
  const over = endOfDay(lastDayOf(month))
  return { _id: pointsMonthId(communityId, captainId, month), communityId, captainId, month, entries: {}, count: 0, toVerify: 0, toApprove: 0, objections: 0, lines: [], baseAt: over, forgetAt: over + HEARD_DAYS * DAY }
}

export const newEntry = (entry: Omit<PointsEntry, 'status'>): PointsEntry => ({ ...entry, status: 'claimed' })

/** Once, however often it is written. */
export const addEntry = (entryId: string, entry: PointsEntry): Conditional => ({
  when: { all: { [`entries.${entryId}`]: absent, count: atMost(MOST_ENTRIES - 1) } },
  then: { [`entries.${entryId}`]: set(entry), count: add(1), toVerify: add(1) }
})

export const claimingRefusals = ['in_the_future', 'month_closed', 'rule_off', 'too_many'] as const

/** Whether something that happened on a day can still be claimed. */
export function decideClaim(ruleId: PointsRuleId, on: LocalDate, { table }: PointsVersion, month: Pick<PointsMonth, 'count'> | null, now: Instant): Decision<true, (typeof claimingRefusals)[number]> {
  if (on > localDateOf(now)) return refuse('in_the_future')
  if (isClosed(monthOf(on), now)) return refuse('month_closed')
  if (table[ruleId].cap === 0) return refuse('rule_off')
  return (month?.count ?? 0) < MOST_ENTRIES ? accept(true) : refuse('too_many', { limit: MOST_ENTRIES })
}

/** Who acts on a captain's entries, as far as it separates duties (INV-C4). */
export type Hand = { readonly personId: PersonId; readonly isCaptain: boolean; /** Whether one of the entries was verified by them. */ readonly isClerk: boolean }

export const handRefusals = ['own_entry', 'not_now'] as const

const allAre = ({ entries }: Pick<PointsMonth, 'entries'>, entryIds: readonly string[], status: EntryStatus): boolean => entryIds.every((id) => entries[id]?.status === status)
const asRead = (entryIds: readonly string[], status: EntryStatus): Tests => Object.fromEntries(entryIds.map((id) => [`entries.${id}.status`, is(status)]))
const each = (entryIds: readonly string[], change: (id: string) => Change): Change => Object.assign({}, ...entryIds.map(change))

/** The clerk has looked at the evidence of these. */
export function verify(month: PointsMonth, entryIds: readonly string[], hand: Hand, at: Instant): Decision<Conditional, (typeof handRefusals)[number]> {
  if (hand.isCaptain) return refuse('own_entry')
  if (!allAre(month, entryIds, 'claimed')) return refuse('not_now')
  const verified = { by: hand.personId, at }
  return accept({
    when: { all: asRead(entryIds, 'claimed') },
    then: { ...each(entryIds, (id) => ({ [`entries.${id}.status`]: set('verified'), [`entries.${id}.verified`]: set(verified) })), toVerify: add(-entryIds.length), toApprove: add(entryIds.length) }
  })
}

export const approvingRefusals = [...handRefusals, 'verified_by_you'] as const

/** The community approves these: each adds a line, at most up to the cap of its rule. The ledger only grows, and nobody writes on one that has grown meanwhile. */
export function approve(month: PointsMonth, entryIds: readonly string[], version: PointsVersion, hand: Hand, at: Instant): Decision<Conditional, (typeof approvingRefusals)[number]> {
  if (hand.isCaptain) return refuse('own_entry')
  if (hand.isClerk) return refuse('verified_by_you')
  if (!allAre(month, entryIds, 'verified')) return refuse('not_now')
  const lines = entryIds.reduce<readonly LedgerLine[]>((known, entryId) => [...known, lineFor(month, known, entryId, version, hand.personId, at)], month.lines)
  const decided = { by: hand.personId, at }
  return accept({
    when: { all: { ...asRead(entryIds, 'verified'), ...stillLong(month) } },
    then: { ...each(entryIds, (id) => ({ [`entries.${id}.status`]: set('approved'), [`entries.${id}.decided`]: set(decided) })), toApprove: add(-entryIds.length), lines: set(lines), untoldAt: set(at) }
  })
}

const stillLong = ({ lines }: Pick<PointsMonth, 'lines'>): Tests => ({ [`lines.${lines.length}`]: absent, ...(lines.length > 0 ? { [`lines.${lines.length - 1}`]: present } : {}) })

function lineFor({ entries }: PointsMonth, lines: readonly LedgerLine[], entryId: string, { table, fromOn }: PointsVersion, approvedBy: PersonId, at: Instant): LedgerLine {
  const entry = entries[entryId]
  if (!entry) throw new Error('an entry that is not there')
  const rule = table[entry.ruleId]
  const points = grantedFor({ lines }, entry.ruleId, rule, entry.amount)
  const uncapped = grantedFor({ lines: [] }, entry.ruleId, { ...rule, cap: Number.MAX_SAFE_INTEGER }, entry.amount)
  return { lineId: entryId, entryId, ruleId: entry.ruleId, points, uncapped, rulesFromOn: fromOn, verifiedBy: entry.verified?.by ?? '', approvedBy, at }
}

/** Not counted, with a reason; by the clerk before it was verified, by the reviewer afterwards. */
export function reject(month: PointsMonth, entryId: string, from: 'claimed' | 'verified', hand: Hand, reason: string, at: Instant): Decision<Conditional, (typeof handRefusals)[number]> {
  if (hand.isCaptain) return refuse('own_entry')
  if (month.entries[entryId]?.status !== from) return refuse('not_now')
  return accept({
    when: { all: asRead([entryId], from) },
    then: { [`entries.${entryId}.status`]: set('rejected'), [`entries.${entryId}.decided`]: set({ by: hand.personId, at, reason }), [from === 'claimed' ? 'toVerify' : 'toApprove']: add(-1), untoldAt: set(at) }
  })
}

export const reversingRefusals = ['own_entry', 'already_reversed', 'nothing_to_reverse'] as const

const reversalOf = (lineId: string): string => `back_${lineId}`
export const isReversed = ({ lines }: Pick<PointsMonth, 'lines'>, lineId: string): boolean => lines.some(({ reverses }) => reverses?.lineId === lineId)

/** Takes a line back with another one, once, in the month of the first. */
export function reverse(month: PointsMonth, lineId: string, hand: Hand, reason: string, at: Instant): Decision<Conditional, (typeof reversingRefusals)[number]> {
  if (hand.isCaptain) return refuse('own_entry')
  const line = month.lines.find((one) => one.lineId === lineId)
  if (!line || line.reverses) return refuse('nothing_to_reverse')
  if (isReversed(month, lineId)) return refuse('already_reversed')
  const back: LedgerLine = { ...line, lineId: reversalOf(lineId), points: 0 - line.points, uncapped: 0 - line.points, approvedBy: hand.personId, at, reverses: { lineId, reason } }
  return accept({ when: { all: stillLong(month) }, then: { lines: set([...month.lines, back]), untoldAt: set(at) } })
}

export const objectingRefusals = ['not_decided', 'too_late', 'objected_before'] as const

/** A captain objects to what was decided of an entry: once, within some days. */
export function object({ entries }: Pick<PointsMonth, 'entries'>, entryId: string, sealed: string, now: Instant): Decision<Conditional, (typeof objectingRefusals)[number]> {
  const entry = entries[entryId]
  if (!entry?.decided) return refuse('not_decided')
  if (entry.objection) return refuse('objected_before')
  if (now >= objectsUntil(entry.decided.at)) return refuse('too_late')
  return accept({ when: { all: { [`entries.${entryId}.objection`]: absent, [`entries.${entryId}.decided`]: present } }, then: { [`entries.${entryId}.objection`]: set({ at: now, text: sealed } satisfies Objection), objections: add(1) } })
}

export const objectsUntil = (decidedAt: Instant): Instant => endOfDay(addDays(localDateOf(decidedAt), OBJECTION_DAYS))

/** The reviewer answers; a rejected entry may go back to the clerk, what was approved is corrected by a reversal. */
export function answerObjection({ entries }: Pick<PointsMonth, 'entries'>, entryId: string, looksAgain: boolean, answer: NonNullable<Objection['answer']>): Decision<Conditional, 'nothing_open'> {
  const entry = entries[entryId]
  if (!entry?.objection || entry.objection.answer) return refuse('nothing_open')
  const again: Change = looksAgain && entry.status === 'rejected' ? { [`entries.${entryId}.status`]: set('claimed'), [`entries.${entryId}.decided`]: unset, [`entries.${entryId}.verified`]: unset, toVerify: add(1) } : {}
  return accept({ when: { all: { [`entries.${entryId}.objection`]: present, [`entries.${entryId}.objection.answer`]: absent, [`entries.${entryId}.status`]: is(entry.status) } }, then: { [`entries.${entryId}.objection.answer`]: set(answer), objections: add(-1), untoldAt: set(answer.at), ...again } })
}

/** Whether somebody was a captain of the community on a day. */
export const inOfficeOn = (grants: readonly Grant[], communityId: CommunityId, on: LocalDate): boolean =>
  grants.some((grant) => grant.role === 'captain' && grant.within.includes(placeKey({ kind: 'community', id: communityId })) && inTerm(grant, on))

/** Whether somebody was a captain of the community on every day of a month, by one role after the other. */
export function inOfficeAll(grants: readonly Grant[], communityId: CommunityId, month: LocalMonth): boolean {
  const place = placeKey({ kind: 'community', id: communityId })
  const own = grants.filter(({ role, within, revoked }) => role === 'captain' && within.includes(place) && !revoked).sort((one, other) => one.fromOn.localeCompare(other.fromOn))
  const covered = own.reduce((next, { fromOn, toOn }) => (fromOn <= next && toOn >= next ? addDays(toOn < lastDayOf(month) ? toOn : lastDayOf(month), 1) : next), `${month}-01`)
  return covered > lastDayOf(month)
}

/** Base points are for whoever did something in the month, as somebody has seen. */
export const didSomething = ({ entries }: Pick<PointsMonth, 'entries'>): boolean => Object.values(entries).some(({ status }) => status === 'verified' || status === 'approved')

/** Whether base points are due for a month that is over, apart from the office: not yet while it is open, or while something in it is still to be decided. */
export function baseOf(month: Pick<PointsMonth, 'month' | 'entries' | 'objections'>, now: Instant): 'due' | 'later' | 'none' {
  if (didSomething(month)) return 'due'
  const open = !isClosed(month.month, now) || month.objections > 0 || Object.values(month.entries).some(({ status }) => status === 'claimed')
  return open ? 'later' : 'none'
}

export const baseEntry = (month: LocalMonth, now: Instant): PointsEntry => newEntry({ ruleId: 'duty', amount: 1, occurredOn: lastDayOf(month), evidence: { kind: 'system' }, at: now })

/** Some months, the last of them this one. */
export function lastMonths(month: LocalMonth, many: number): readonly LocalMonth[] {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  return Array.from({ length: many }, (_, index) => {
    const count = year * 12 + number - 1 - (many - 1 - index)
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
  })
}

/** Half-hours from the check-in to the end of an event, whole ones. */
export function halvesServed(event: { readonly startAt: Instant; readonly endAt: Instant }, cameAt: Instant): number {
  const half = 30 * 60_000
  return Math.max(0, Math.min(MOST_HALVES, Math.floor((event.endAt - Math.max(event.startAt, cameAt)) / half)))
}

/** The captain is owed nothing of what was read: what was decided since is told by whoever decided it. */
export const tellMonth = (untoldAt: Instant): Conditional => ({ when: { all: { untoldAt: is(untoldAt) } }, then: { untoldAt: unset } })

/** Without what was written; what counted stays (data.md §3.7). */
export const forgottenNotes = ({ entries }: Pick<PointsMonth, 'entries'>, next: Instant): Change => ({
  ...each(Object.keys(entries), (id) => ({ [`entries.${id}.note`]: unset, [`entries.${id}.objection`]: unset })),
  objections: set(0),
  forgetAt: set(next)
})

/** Whether anything that was written is still there. */
export const holdsNotes = ({ entries }: Pick<PointsMonth, 'entries'>): boolean => Object.values(entries).some(({ note, objection }) => note !== undefined || objection !== undefined)
