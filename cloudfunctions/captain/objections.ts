/** Objections to a ranking as they leave the function: a captain's own, and all of them to those who answer. */
import type { ObjectionView, QuarterView } from '@contract/captainQuarter'
import type { RankingView } from '@contract/captainRanking'
import { canObject, objectionsUntil, stageOf, standingOf, type Evaluation } from '@domain/evaluation'
import type { PersonId } from '@domain/ids'
import { decideObjecting, objectionsOf, type RankingObjection } from '@domain/objecting'
import type { Context } from '@kernel/handle'

type Opens = Pick<Context, 'secrets'>

const objectionView = ({ secrets }: Opens, { objectionId, at, text, withdrawnAt, answer }: RankingObjection): ObjectionView => ({
  objectionId, at, ...(text === undefined ? {} : { text: secrets.open(text) }), withdrawn: withdrawnAt !== undefined, ...(answer ? { answer: { upheld: answer.upheld, at: answer.at, ...(answer.text === undefined ? {} : { text: answer.text }) } } : {})
})

export const objectionViews = (context: Opens, { objections, snapshot, earlier }: Evaluation): QuarterView['objections'] =>
  objections.map((objection) => {
    // whoever left meanwhile stood in the ranking to which they objected
    const standing = [snapshot, ...earlier].map((one) => standingOf(one, one.voters[objection.by] ?? '')).find(Boolean)
    return { ...objectionView(context, objection), name: standing?.name ?? '', ...(standing ? { rank: standing.rank, category: standing.category } : {}) }
  })

/** Null for whoever does not stand in it. */
export function rankingView(context: Opens & Pick<Context, 'now'>, evaluation: Evaluation, personId: PersonId): RankingView | null {
  const { snapshot, quarter } = evaluation
  const voter = snapshot.voters[personId]
  const own = voter === undefined ? undefined : standingOf(snapshot, voter)
  if (!own) return null
  const shown = stageOf(evaluation, context.now) === 'objecting' ? snapshot.standings.filter(({ category }) => category === own.category) : [own]
  const may = decideObjecting(evaluation, personId, canObject(evaluation, context.now)).accepted
  return {
    quarter,
    category: own.category,
    lines: shown.map(({ personId: one, name, buildings, rank, total }) => ({ name, building: buildings[0] ?? '', rank, total, mine: one === voter })),
    byMonth: own.byMonth,
    ...(snapshot.reason === undefined ? {} : { frozenAnewFor: snapshot.reason }),
    ...(may ? { objectsUntil: objectionsUntil(snapshot) } : {}),
    objections: [...objectionsOf(evaluation, personId)].reverse().map((one) => objectionView(context, one))
  }
}
