/** The evaluation of a quarter: six stages from gathering points to the honour board, each of which follows from what is written down and the clock (state-machines.md §2.9). */
import { DAY, endOfDay, localDateOf, type Instant } from './calendar'
import type { Count, Seats, Slate } from './ballot'
import type { Category } from './captains'
import { accept, refuse, type Decision } from './decision'
import { isSettled, outcomeOf, runOff, type Counted, type Decided, type Outcome } from './election'
import type { HonourBoard } from './honour'
import type { CommunityId, MeetingId, PersonId } from './ids'
import { fullSeats, slateOf, type Standing } from './standing'
import type { QuarterId } from './points'

/** After the freeze anybody can object for so many days, to the end of the last. */
export const OBJECTION_DAYS = 3
/** More rounds than any quarter needs. */
export const MOST_ROUNDS = 9

export type Deed = { readonly at: Instant; readonly by: PersonId }

/** Frozen: who stands where, who votes (two WeChats of one person are one voter), and under which rules the points were given. */
export type Snapshot = Deed & { readonly standings: readonly Standing[]; readonly voters: Readonly<Record<PersonId, PersonId>>; readonly rulesVersion: string; readonly reason?: string }

/** A round as everybody may know it; its roll and box lie apart. */
export type RoundFacts = { readonly number: number; readonly meetingId: MeetingId; readonly slate: Slate; readonly seats: Seats; readonly status: 'open' | 'closed' | 'counted'; readonly count?: Count; readonly papersDigest?: string }

export type CommitteeDecision = Decided & Deed & { readonly attendees: readonly string[]; readonly text: string }

export type Amendment = Deed & { readonly requestId: string; readonly text: string }

export type Evaluation = {
  /** `community:quarter`. */
  readonly _id: string
  readonly communityId: CommunityId
  readonly quarter: QuarterId
  readonly snapshot: Snapshot
  /** Frozen before, and frozen again because an objection was right. */
  readonly earlier: readonly Deed[]
  readonly rounds: readonly RoundFacts[]
  readonly decided: readonly CommitteeDecision[]
  readonly published?: Deed & { readonly board: HonourBoard }
  /** Beside the board, never inside it. */
  readonly amendments: readonly Amendment[]
}

export const evaluationId = (communityId: CommunityId, quarter: QuarterId): string => `${communityId}:${quarter}`
export const roundId = (communityId: CommunityId, quarter: QuarterId, number: number): string => `${communityId}:${quarter}:${number}`

export const stages = ['collecting', 'objecting', 'balloting', 'counting', 'deciding', 'published'] as const
export type Stage = (typeof stages)[number]

export const objectionsUntil = ({ at }: Deed): Instant => endOfDay(localDateOf(at + OBJECTION_DAYS * DAY))

export const lastRound = ({ rounds }: Pick<Evaluation, 'rounds'>): RoundFacts | undefined => rounds.at(-1)

const counted = ({ rounds }: Pick<Evaluation, 'rounds'>): readonly Counted[] =>
  rounds.flatMap(({ slate, seats, count }) => (count && !count.void ? [{ slate, seats, votes: count.votes }] : []))

export const electionOf = (evaluation: Pick<Evaluation, 'snapshot' | 'rounds' | 'decided'>): Outcome | null => outcomeOf(evaluation.snapshot.standings, counted(evaluation), evaluation.decided)

/** Where a quarter stands. Before anything was frozen its points are gathered. */
export function stageOf(evaluation: Evaluation | null, now: Instant): Stage {
  if (!evaluation) return 'collecting'
  if (evaluation.published) return 'published'
  const round = lastRound(evaluation)
  if (!round) return now < objectionsUntil(evaluation.snapshot) ? 'objecting' : 'balloting'
  if (round.status === 'open') return 'balloting'
  if (round.status === 'closed') return 'counting'
  return electionOf(evaluation) ? 'deciding' : 'balloting'
}

export const openRefusals = ['not_frozen', 'objections_open', 'round_running', 'no_tie', 'too_many_rounds'] as const
export type OpenRefusal = (typeof openRefusals)[number]

/** What the next round is about: all seats, as long as none has counted; after that those on which the votes were equal. */
export function decideOpening(evaluation: Evaluation | null, now: Instant): Decision<Pick<RoundFacts, 'number' | 'slate' | 'seats'>, OpenRefusal> {
  if (!evaluation) return refuse('not_frozen')
  const stage = stageOf(evaluation, now)
  if (stage === 'objecting') return refuse('objections_open', { until: objectionsUntil(evaluation.snapshot) })
  const round = lastRound(evaluation)
  if (round && round.status !== 'counted') return refuse('round_running')
  if (evaluation.rounds.length >= MOST_ROUNDS) return refuse('too_many_rounds')
  const number = evaluation.rounds.length + 1
  const outcome = electionOf(evaluation)
  if (!outcome) return accept({ number, slate: slateOf(evaluation.snapshot.standings), seats: fullSeats })
  if (evaluation.published || isSettled(outcome)) return refuse('no_tie')
  return accept({ number, ...runOff(outcome) })
}

export const publishRefusals = ['not_counted', 'tied', 'already_published'] as const
export type PublishRefusal = (typeof publishRefusals)[number]

/** Whether what was chosen can be made public, and what it is. */
export function decidePublication(evaluation: Evaluation | null): Decision<Outcome, PublishRefusal> {
  if (evaluation?.published) return refuse('already_published')
  const outcome = evaluation && electionOf(evaluation)
  if (!outcome || lastRound(evaluation)?.status !== 'counted') return refuse('not_counted')
  return isSettled(outcome) ? accept(outcome) : refuse('tied')
}

export const standingOf = ({ standings }: Pick<Snapshot, 'standings'>, personId: PersonId): Standing | undefined => standings.find((one) => one.personId === personId)
export const categoryOf = (snapshot: Pick<Snapshot, 'standings'>, personId: PersonId): Category | undefined => standingOf(snapshot, personId)?.category
