/** A captain takes back an objection. */
import { withdrawObjection as endpoint } from '@contract/captainRanking'
import { accept, refuse } from '@domain/decision'
import { objectionsOf, withdraw } from '@domain/objecting'
import { handle } from '@kernel/handle'
import { requireCaptain } from './captains'
import { frozenOf } from './evaluations'
import { rankingView } from './objections'

export const withdrawObjection = handle(endpoint, async ({ communityId, quarter, objectionId }, context) => {
  requireCaptain(context, communityId)
  const { caller, store, now } = context
  const evaluation = await frozenOf(context, communityId, quarter)
  if (!objectionsOf(evaluation, caller.personId).some((one) => one.objectionId === objectionId)) return refuse('nothing_open')
  const at = evaluation.objections.findIndex((one) => one.objectionId === objectionId)
  await store.apply('evaluations', evaluation._id, withdraw(at, now))
  const then = await frozenOf(context, communityId, quarter)
  return then.objections[at]?.withdrawnAt === undefined ? refuse('nothing_open') : accept(rankingView(context, then, caller.personId))
})
