/** A captain objects to the ranking in which they stand. */
import { objectToRanking as endpoint } from '@contract/captainRanking'
import { accept, refuse } from '@domain/decision'
import { canObject } from '@domain/evaluation'
import { decideObjecting, objectTo } from '@domain/objecting'
import { conflict, unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { requireCaptain } from './captains'
import { evaluationOf } from './evaluations'
import { rankingView } from './objections'

/** Each try loses only to another captain who objects in the same moment. */
const TRIES = 4

export const objectToRanking = handle(endpoint, async ({ requestId, communityId, quarter, text }, context) => {
  requireCaptain(context, communityId)
  const { caller: { personId }, store, secrets, now } = context
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const evaluation = await evaluationOf(store, communityId, quarter)
    const before = evaluation?.objections.find(({ objectionId }) => objectionId === requestId)
    if (before && (before.by !== personId || before.text === undefined || secrets.open(before.text) !== text)) throw conflict('requestId')
    if (evaluation && before) return accept(rankingView(context, evaluation, personId))
    const decision = decideObjecting(evaluation, personId, evaluation !== null && canObject(evaluation, now))
    if (!decision.accepted || !evaluation) return decision.accepted ? refuse('not_ranked') : decision
    await store.apply('evaluations', evaluation._id, objectTo(evaluation, { objectionId: requestId, at: now, by: personId, text: secrets.seal(text) }))
  }
  throw unavailable('the objections kept changing')
})
