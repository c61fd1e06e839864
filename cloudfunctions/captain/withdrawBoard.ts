/** 撤下: a board is taken off the page with a reason; what was published is not touched (INV-C8). */
import { withdrawBoard as endpoint } from '@contract/captainBoard'
import { accept, refuse } from '@domain/decision'
import { stoodIn, withdrawBoard as withdraw } from '@domain/evaluation'
import { riskOf } from '@domain/publicText'
import { communityOf } from '@domain/roles'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { lookThrough } from '@kernel/textCheck'
import { boardView } from './boards'
import { evaluationOf } from './evaluations'

export const withdrawBoard = handle(endpoint, async ({ communityId, quarter, reason }, context) => {
  const { caller, store, textCheck, now } = context
  caller.require(communityOf(communityId))
  const evaluation = await evaluationOf(store, communityId, quarter)
  const board = evaluation?.published && (await store.get('honourBoards', evaluation._id))
  if (!evaluation?.published || !board) return refuse('not_published')
  const isSame = (before: typeof evaluation.withdrawn) => before?.by === caller.personId && before.reason === reason
  if (isSame(evaluation.withdrawn)) return accept(await boardView(context, board))
  if (evaluation.withdrawn) return refuse('already_withdrawn')
  if (await isOneOf(context, [evaluation.published.by])) return refuse('published_by_you')
  if (await isOneOf(context, stoodIn(evaluation))) return refuse('own_work')
  const risk = riskOf(await lookThrough(textCheck, { reason }, caller.openid))
  if (risk) return risk
  const done = await store.apply('evaluations', evaluation._id, withdraw({ at: now, by: caller.personId, reason }))
  // a colleague may have been first
  if (!done && !isSame((await evaluationOf(store, communityId, quarter))?.withdrawn)) return refuse('already_withdrawn')
  return accept(await boardView(context, board))
})
