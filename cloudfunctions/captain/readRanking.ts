/** A frozen ranking as a captain in it meets it. */
import { readRanking as endpoint } from '@contract/captainRanking'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { requireCaptain } from './captains'
import { evaluationOf, recentOf } from './evaluations'
import { rankingView } from './objections'

export const readRanking = handle(endpoint, async ({ communityId, quarter }, context) => {
  requireCaptain(context, communityId)
  const { caller, store, now } = context
  const evaluation = quarter === undefined ? (await recentOf(store, communityId))[0] : await evaluationOf(store, communityId, quarter)
  return accept({ ranking: evaluation ? rankingView(context, evaluation, caller.personId) : null, at: now })
})
