/** A year as the function reaches and shows it. */
import type { YearView } from '@contract/annual'
import { annualId, contendersIn, contendersOf, yearStageOf, type AnnualEvaluation, type Contender } from '@domain/annual'
import { evaluationId } from '@domain/evaluation'
import type { CommunityId } from '@domain/ids'
import type { QuarterId } from '@domain/points'
import { communityOf } from '@domain/roles'
import { notFound } from '@kernel/faults'
import type { Context } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import type { Store } from '@kernel/store'
import { captainsOf, registerOf } from '../captain/captains'
import { pointsIn } from '../captain/points'

/** As many years as are looked through. */
const RECENT = 8

/** The latest first. */
export const recentYears = (store: Store, communityId: CommunityId): Promise<readonly AnnualEvaluation[]> => store.find('annualEvaluations', { index: 'byCommunity', equal: { communityId }, order: 'backward', limit: RECENT })

/** For what is done in a year that was opened, by whoever holds an office in its community. */
export async function openedYear({ caller, store }: Pick<Context, 'caller' | 'store'>, communityId: CommunityId, year: number): Promise<AnnualEvaluation> {
  caller.require(communityOf(communityId))
  return yearAgain({ store }, communityId, year)
}

export async function yearAgain({ store }: Pick<Context, 'store'>, communityId: CommunityId, year: number): Promise<AnnualEvaluation> {
  const annual = await store.get('annualEvaluations', annualId(communityId, year))
  if (!annual) throw notFound('annualEvaluation')
  return annual
}

/** Nobody leads a year in which their own points are added up. */
export const standsIn = (context: Context, annual: AnnualEvaluation): Promise<boolean> => isOneOf(context, contendersIn(annual))

const snapshotsOf = ({ store }: Pick<Context, 'store'>, communityId: CommunityId, quarterIds: readonly QuarterId[]) => store.getMany('evaluations', quarterIds.map((quarter) => evaluationId(communityId, quarter)))

/** Everybody with what they have in each of the quarters, counted from the ledger by the rule of the quarters themselves. */
export async function addedUp(context: Context, communityId: CommunityId, quarterIds: readonly QuarterId[]) {
  const [captains, register, snapshots] = await Promise.all([captainsOf(context, communityId), registerOf(context, communityId), snapshotsOf(context, communityId, quarterIds)])
  // field by field: their telephone numbers are nobody's business here
  const today = captains.map(({ personId, names, name, buildings }): Contender => {
    const category = register.categories[personId]
    return { personId, names, name, buildings, ...(category ? { category } : {}) }
  })
  const contenders = contendersOf(today, snapshots.map(({ snapshot }) => snapshot))
  const quarters = await Promise.all(quarterIds.map((quarter) => pointsIn(context, communityId, quarter, contenders.map(({ names }) => names))))
  return {
    monthsClosed: quarters.every(({ monthsClosed }) => monthsClosed),
    pending: quarters.reduce((sum, { pending }) => sum + pending, 0),
    found: contenders.map((one) => ({ ...one, byQuarter: quarters.map(({ byMonth }) => byMonth(one.names).reduce((sum, points) => sum + points, 0)) }))
  }
}

export async function yearView(context: Context, annual: AnnualEvaluation): Promise<YearView> {
  const { now } = context
  const { communityId, year, scheme, quarterIds, totals, decision, published, sentBack } = annual
  const frozen = new Map((await snapshotsOf(context, communityId, quarterIds)).map((evaluation) => [evaluation.quarter, evaluation]))
  return {
    year,
    scheme,
    quarters: quarterIds.map((quarter) => ({ quarter, frozen: frozen.has(quarter), published: frozen.get(quarter)?.published !== undefined })),
    stage: yearStageOf(annual, now),
    standings: totals?.standings ?? [],
    ...(totals ? { totalledAt: totals.at } : {}),
    ...(decision ? { decision: { at: decision.at, on: decision.on, attendees: decision.attendees, seats: decision.seats, winners: decision.winners, text: decision.text, confirmed: decision.confirmed !== undefined, mine: await isOneOf(context, [decision.by]) } } : {}),
    ...(published ? { publishedAt: published.at, until: published.until } : {}),
    sentBack: sentBack.map(({ at, reason }) => ({ at, reason }))
  }
}
