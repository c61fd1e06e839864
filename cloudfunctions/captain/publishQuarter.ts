/** The result becomes public: the honour board is written once, and then the quarter says so. */
import { publishQuarter as endpoint } from '@contract/captainQuarter'
import { accept, refuse } from '@domain/decision'
import { castInAll, decidePublication, markPublished, stoodIn } from '@domain/evaluation'
import { boardOf } from '@domain/honour'
import { communityOf } from '@domain/roles'
import { notFound } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { registerOf } from './captains'
import { frozenOf, quarterView } from './evaluations'

export const publishQuarter = handle(endpoint, async ({ communityId, quarter }, context) => {
  const { caller, store, now } = context
  caller.require(communityOf(communityId))
  const evaluation = await frozenOf(context, communityId, quarter)
  if (evaluation.published?.by === caller.personId) return accept(await quarterView(context, communityId, quarter, evaluation))
  if (await isOneOf(context, stoodIn(evaluation))) return refuse('own_work')
  const decision = decidePublication(evaluation)
  if (!decision.accepted) return decision
  const [community, register] = await Promise.all([store.get('communities', communityId), registerOf(context, communityId)])
  if (!community) throw notFound('community')
  const board = boardOf(quarter, community.name, castInAll(evaluation), decision.fact, evaluation.snapshot.standings, register.naming)
  await store.insert('honourBoards', { _id: evaluation._id, communityId, quarter, publishedAt: now, board })
  await store.apply('evaluations', evaluation._id, markPublished({ at: now, by: caller.personId }))
  return accept(await quarterView(context, communityId, quarter, await frozenOf(context, communityId, quarter)))
})
