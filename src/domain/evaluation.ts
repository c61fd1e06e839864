/** The evaluation of a quarter: six stages from gathering points to the honour board, each of which follows from what is written down and the clock (state-machines.md §2.9). */
import type { Instant } from './calendar'
import type { Count, Seats, Slate } from './ballot'
import { byCategory, categories, type Deed } from './captains'
import { absent, is, present, push, set, type Conditional } from './conditional'
import { accept, refuse, type Decision } from './decision'
import { isSettled, outcomeOf, runOff, type Counted, type Decided, type Outcome } from './election'
import type { CommunityId, MeetingId, PersonId } from './ids'
import { isOver, type Meeting } from './meeting'
import { openAmong, type RankingObjection } from './objecting'
import { objectsUntil } from './pointsMonth'
import { fullSeats, slateOf, type Standing } from './standing'
import type { QuarterId } from './points'

/** A void round is followed by another one; nobody holds so many. */
export const MOST_ROUNDS = 99

/** Frozen: who stands where, who votes (two WeChats of one person are one voter), and under which rules the points were given. */
export type Snapshot = Deed & { readonly standings: readonly Standing[]; readonly voters: Readonly<Record<PersonId, PersonId>>; readonly rulesVersion: string; readonly reason?: string }

/** A round as everybody may know it, and who led it when; its roll and box lie apart. */
export type RoundFacts = {
  readonly number: number
  readonly meetingId: MeetingId
  readonly slate: Slate
  readonly seats: Seats
  readonly status: 'open' | 'closed' | 'counted'
  readonly opened: Deed
  readonly closed?: Deed
  readonly counted?: Deed
  readonly count?: Count
}

export type CommitteeDecision = Decided & Deed & { readonly attendees: readonly string[]; readonly text: string }

export type Amendment = Deed & { readonly requestId: string; readonly text: string }

export type Evaluation = {
  /** `community:quarter`. */
  readonly _id: string
  readonly communityId: CommunityId
  readonly quarter: QuarterId
  readonly snapshot: Snapshot
  /** Frozen before, each as it was, and frozen again with a reason. */
  readonly earlier: readonly Snapshot[]
  /** What captains objected to the ranking, the first first. */
  readonly objections: readonly RankingObjection[]
  /** An answer of which its captain was not told yet. */
  readonly untoldAt?: Instant
  /** When the clock takes away what captains wrote. */
  readonly forgetAt?: Instant
  readonly rounds: readonly RoundFacts[]
  readonly decided: readonly CommitteeDecision[]
  readonly published?: Deed
  /** Beside the honour board, never inside it. */
  readonly amendments: readonly Amendment[]
  /** Taken off the page (撤下), by somebody else than who published; what was published lies as it lay. */
  readonly withdrawn?: Deed & { readonly reason: string }
}

export const evaluationId = (communityId: CommunityId, quarter: QuarterId): string => `${communityId}:${quarter}`
/** A freeze that is repeated begins its rounds anew: what another freeze left under way is none of its. */
export const roundId = ({ _id, earlier }: Pick<Evaluation, '_id' | 'earlier'>, number: number): string => `${_id}:${earlier.length}:${number}`

export const stages = ['collecting', 'objecting', 'balloting', 'counting', 'deciding', 'published'] as const
export type Stage = (typeof stages)[number]

/** After the freeze anybody can object, as long as to what was decided of a single entry. */
export const objectionsUntil = ({ at }: Deed): Instant => objectsUntil(at)

/** Whether the days in which a captain may object have not run out. */
export const canObject = ({ snapshot, rounds }: Pick<Evaluation, 'snapshot' | 'rounds'>, now: Instant): boolean => rounds.length === 0 && now < objectionsUntil(snapshot)

export const lastRound = ({ rounds }: Pick<Evaluation, 'rounds'>): RoundFacts | undefined => rounds.at(-1)

const counted = ({ rounds }: Pick<Evaluation, 'rounds'>): readonly Counted[] =>
  rounds.flatMap(({ slate, seats, count }) => (count && !count.void ? [{ slate, seats, votes: count.votes }] : []))

/** Whoever stands or stood in a round of this quarter: none of them leads it. */
export const stoodIn = ({ rounds }: Pick<Evaluation, 'rounds'>): readonly PersonId[] => [...new Set(rounds.flatMap(({ slate }) => categories.flatMap((category) => slate[category])))]

export const electionOf = (evaluation: Pick<Evaluation, 'snapshot' | 'rounds' | 'decided'>): Outcome | null => outcomeOf(evaluation.snapshot.standings, counted(evaluation), evaluation.decided)

/** Where a quarter stands. Before anything was frozen its points are gathered. */
export function stageOf(evaluation: Evaluation | null, now: Instant): Stage {
  if (!evaluation) return 'collecting'
  if (evaluation.published) return 'published'
  const round = lastRound(evaluation)
  if (!round) return canObject(evaluation, now) || openAmong(evaluation.objections) > 0 ? 'objecting' : 'balloting'
  if (round.status === 'open') return 'balloting'
  if (round.status === 'closed') return 'counting'
  return electionOf(evaluation) ? 'deciding' : 'balloting'
}

/** Who of the frozen is a captain still, under any of their names: they are on the roll of a round, and nobody else is. */
export const votersAmong = ({ voters }: Pick<Snapshot, 'voters'>, captains: readonly PersonId[]): readonly PersonId[] => [...new Set(captains.flatMap((personId) => voters[personId] ?? []))]

export const openRefusals = ['not_frozen', 'objections_open', 'objections_unanswered', 'round_running', 'no_tie', 'too_many_rounds'] as const
export type OpenRefusal = (typeof openRefusals)[number]

/** What the next round is about: all seats, as long as none has counted; after that those on which the votes were equal. Whoever is no captain any more does not stand. */
export function decideOpening(evaluation: Evaluation | null, inTerm: readonly PersonId[], now: Instant): Decision<Pick<RoundFacts, 'number' | 'slate' | 'seats'>, OpenRefusal> {
  if (!evaluation) return refuse('not_frozen')
  if (canObject(evaluation, now)) return refuse('objections_open', { until: objectionsUntil(evaluation.snapshot) })
  const unanswered = openAmong(evaluation.objections)
  if (unanswered > 0) return refuse('objections_unanswered', { count: unanswered })
  const round = lastRound(evaluation)
  if (round && round.status !== 'counted') return refuse('round_running')
  if (evaluation.rounds.length >= MOST_ROUNDS) return refuse('too_many_rounds')
  const number = evaluation.rounds.length + 1
  const outcome = electionOf(evaluation)
  if (outcome && (evaluation.published || isSettled(outcome))) return refuse('no_tie')
  const { slate, seats } = outcome ? runOff(outcome) : { slate: slateOf(evaluation.snapshot.standings), seats: fullSeats }
  return accept({ number, slate: byCategory((category) => slate[category].filter((personId) => inTerm.includes(personId))), seats })
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

/** As many corrections as stand beside a board. */
export const MOST_AMENDMENTS = 20

/** A quarter as it is first frozen. */
export const firstFreeze = (communityId: CommunityId, quarter: QuarterId, snapshot: Snapshot): Evaluation => ({
  _id: evaluationId(communityId, quarter), communityId, quarter, snapshot, earlier: [], objections: [], rounds: [], decided: [], amendments: []
})

export const freezeAgain = (before: Snapshot, snapshot: Snapshot): Conditional => ({
  when: { all: { 'snapshot.at': is(before.at), 'rounds.0': absent } },
  then: { snapshot: set(snapshot), earlier: push(before) }
})

/** The round counts from here on, under the freeze that it was made for and while nobody objected to it meanwhile. */
export const beginRound = ({ snapshot, objections }: Pick<Evaluation, 'snapshot' | 'objections'>, round: RoundFacts): Conditional => ({
  when: { all: { 'snapshot.at': is(snapshot.at), [`objections.${objections.length}`]: absent, [`rounds.${round.number - 1}`]: absent, published: absent } },
  then: { rounds: push(round) }
})
export const roundClosed = (number: number, closed: Deed): Conditional => ({
  when: { all: { [`rounds.${number - 1}.status`]: is('open') } },
  then: { [`rounds.${number - 1}.status`]: set('closed'), [`rounds.${number - 1}.closed`]: set(closed) }
})
export const roundCounted = (number: number, count: Count, counted: Deed): Conditional => ({
  when: { all: { [`rounds.${number - 1}.status`]: is('closed') } },
  then: { [`rounds.${number - 1}.status`]: set('counted'), [`rounds.${number - 1}.count`]: set(count), [`rounds.${number - 1}.counted`]: set(counted) }
})
/** While nothing else was decided and no round was begun. */
export const recordDecision = ({ rounds, decided }: Pick<Evaluation, 'rounds' | 'decided'>, decision: CommitteeDecision): Conditional => ({
  when: { all: { [`rounds.${rounds.length}`]: absent, [`decided.${decided.length}`]: absent, published: absent } },
  then: { decided: push(decision) }
})
export const markPublished = (published: Deed): Conditional => ({ when: { all: { published: absent } }, then: { published: set(published) } })
export const amendBeside = (amendment: Amendment): Conditional => ({ when: { all: { published: present, [`amendments.${MOST_AMENDMENTS - 1}`]: absent } }, then: { amendments: push(amendment) } })

export const withdrawBoard = (withdrawn: NonNullable<Evaluation['withdrawn']>): Conditional => ({ when: { all: { published: present, withdrawn: absent } }, then: { withdrawn: set(withdrawn) } })

export const castRefusals = ['ballot_closed', 'not_a_voter', 'not_checked_in'] as const
export type CastRefusal = (typeof castRefusals)[number]

/** Those names of a voter under which they may have come in. */
const namesOf = ({ voters }: Pick<Snapshot, 'voters'>, voter: PersonId): readonly PersonId[] => Object.keys(voters).filter((personId) => voters[personId] === voter)
export const isAt = (meeting: Pick<Meeting, 'present'> | null, snapshot: Pick<Snapshot, 'voters'>, voter: PersonId): boolean => namesOf(snapshot, voter).some((personId) => meeting?.present[personId] !== undefined)

/** Who of a round may cast, and under which name they stand on its roll. */
export function decideVoter(evaluation: Evaluation | null, round: RoundFacts | undefined, meeting: Meeting | null, personId: PersonId, now: Instant): Decision<PersonId, CastRefusal> {
  const voter = evaluation?.snapshot.voters[personId]
  if (!evaluation || voter === undefined) return refuse('not_a_voter')
  if (round?.status !== 'open' || !meeting || isOver(meeting, now)) return refuse('ballot_closed')
  return isAt(meeting, evaluation.snapshot, voter) ? accept(voter) : refuse('not_checked_in')
}

/** Whether the committees come in: a run-off among the equal was held before, with a quorum or without. */
export function runOffHeld({ rounds }: { readonly rounds: readonly Pick<RoundFacts, 'status' | 'count'>[] }): boolean {
  const first = rounds.findIndex(({ count }) => count?.void === false)
  return first >= 0 && rounds.slice(first + 1).some(({ status }) => status === 'counted')
}

/** How many cast when all seats were voted on. */
export const castInAll = ({ rounds }: Pick<Evaluation, 'rounds'>): number => rounds.find(({ count }) => count?.void === false)?.count?.ballots ?? 0
