/** The evaluation of a quarter as the function reaches and shows it. Who chose whom is nowhere in it. */
import type { QuarterView, RoundView } from '@contract/captainQuarter'
import { castOn, papersOn } from '@domain/ballot'
import type { Instant } from '@domain/calendar'
import { accept, type Decision } from '@domain/decision'
import { electionOf, evaluationId, lastRound, objectionsUntil, roundId, stageOf, type Evaluation, type RoundFacts, type Snapshot } from '@domain/evaluation'
import type { CommunityId, MeetingId } from '@domain/ids'
import type { QuarterId } from '@domain/points'
import { decideFreeze, type FreezeRefusal, type Found } from '@domain/standing'
import { notFound } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import type { Store } from '@kernel/store'
import { captainsOf, registerOf } from './captains'
import { objectionViews } from './objections'
import { pointsIn } from './points'

export const evaluationOf = (store: Store, communityId: CommunityId, quarter: QuarterId): Promise<Evaluation | null> => store.get('evaluations', evaluationId(communityId, quarter))

/** For what is done in a quarter that was frozen. */
export async function frozenOf({ store }: Pick<Context, 'store'>, communityId: CommunityId, quarter: QuarterId): Promise<Evaluation> {
  const evaluation = await evaluationOf(store, communityId, quarter)
  if (!evaluation) throw notFound('evaluation')
  return evaluation
}

/** As many quarters as may be voted on at one meeting. */
const RECENT = 4

/** The last quarters, the latest first. */
export const recentOf = (store: Store, communityId: CommunityId): Promise<readonly Evaluation[]> => store.find('evaluations', { index: 'byCommunity', equal: { communityId }, order: 'backward', limit: RECENT })

export type OpenRound = { readonly evaluation: Evaluation; readonly round: RoundFacts }

/** The rounds that are open, at one meeting or at any; the earliest quarter first. */
export const openIn = (evaluations: readonly Evaluation[], meetingId?: MeetingId): readonly OpenRound[] =>
  [...evaluations].reverse().flatMap((evaluation) => {
    const round = lastRound(evaluation)
    return round?.status === 'open' && (meetingId === undefined || round.meetingId === meetingId) ? [{ evaluation, round }] : []
  })

/** Those that were voted on at a meeting. */
export const heldAt = (evaluations: readonly Evaluation[], meetingId: MeetingId): readonly Evaluation[] => evaluations.filter(({ rounds }) => rounds.some((round) => round.meetingId === meetingId))

/** The quarter as it would be frozen now, by the caller, after `before`; or what stands against it. */
export async function freezing(context: Context, communityId: CommunityId, quarter: QuarterId, before: Evaluation | null): Promise<Decision<Snapshot, FreezeRefusal>> {
  const [captains, register] = await Promise.all([captainsOf(context, communityId), registerOf(context, communityId)])
  const points = await pointsIn(context, communityId, quarter, captains.map(({ names }) => names))
  const found = captains.map((captain): Found => ({ personId: captain.personId, name: captain.name, buildings: captain.buildings, category: register.categories[captain.personId], byMonth: points.byMonth(captain.names) }))
  const decision = decideFreeze({ monthsClosed: points.monthsClosed, pending: points.pending, begun: before !== null && before.rounds.length > 0, before: before ? before.earlier.length + 1 : 0, captains: found })
  if (!decision.accepted) return decision
  const voters = Object.fromEntries(captains.flatMap(({ personId, names }) => names.map((name) => [name, personId])))
  return accept({ at: context.now, by: context.caller.personId, standings: decision.fact, voters, rulesVersion: points.rulesVersion })
}

export async function quarterView(context: Context, communityId: CommunityId, quarter: QuarterId, evaluation: Evaluation | null): Promise<QuarterView> {
  if (!evaluation) {
    const decision = await freezing(context, communityId, quarter, null)
    const against = decision.accepted ? {} : { freezing: { reason: decision.reason, ...(typeof decision.about?.count === 'number' ? { count: decision.about.count } : {}) } }
    return { quarter, stage: 'collecting', ...against, standings: decision.accepted ? decision.fact.standings : [], objections: [], rounds: [], decided: [], moved: [] }
  }
  const outcome = electionOf(evaluation)
  return {
    quarter,
    stage: stageOf(evaluation, context.now),
    standings: evaluation.snapshot.standings,
    objectionsUntil: objectionsUntil(evaluation.snapshot),
    ...(evaluation.snapshot.reason === undefined ? {} : { frozenAnewFor: evaluation.snapshot.reason }),
    objections: objectionViews(context, evaluation),
    rounds: await roundsView(context.store, evaluation),
    ...(outcome ? { outcome } : {}),
    decided: evaluation.decided.map(({ category, chosen, attendees, text, at }) => ({ category, chosen, attendees, text, at })),
    ...(evaluation.published ? { publishedAt: evaluation.published.at as Instant } : {}),
    ...(evaluation.withdrawn ? { withdrawn: { at: evaluation.withdrawn.at, reason: evaluation.withdrawn.reason } } : {}),
    moved: await movedIn(context, evaluation)
  }
}

/** Of a round that is not counted only its roll is read: how many have cast, not in which order. */
async function roundsView(store: Store, evaluation: Evaluation): Promise<readonly RoundView[]> {
  const last = lastRound(evaluation)
  const roll = last && last.status !== 'counted' ? ((await store.getPart('ballotRounds', roundId(evaluation, last.number), ['roll']))?.roll ?? {}) : {}
  return evaluation.rounds.map(({ opened: _opened, closed: _closed, counted: _counted, ...round }) => {
    const { count } = round
    if (count) return { ...round, voters: count.voters, cast: count.ballots, papers: count.void ? 0 : count.papers }
    return { ...round, voters: Object.keys(roll).length, cast: castOn(roll), papers: papersOn(roll) }
  })
}

/** Whose points have moved since the freeze: a reversal posts to the month of its original, and what was frozen stays. */
async function movedIn(context: Context, { communityId, quarter, snapshot }: Evaluation): Promise<QuarterView['moved']> {
  const names = (voter: string) => Object.keys(snapshot.voters).filter((one) => snapshot.voters[one] === voter)
  const { byMonth } = await pointsIn(context, communityId, quarter, snapshot.standings.map(({ personId }) => names(personId)))
  return snapshot.standings.flatMap(({ personId, name, total }) => {
    const now = byMonth(names(personId)).reduce((sum, points) => sum + points, 0)
    return now === total ? [] : [{ personId, name, frozen: total, now }]
  })
}
