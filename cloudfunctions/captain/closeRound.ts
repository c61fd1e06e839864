/** The chair closes a round: from then on nothing is cast. */
import { closeRound as endpoint } from '@contract/captainQuarter'
import { closeBallot } from '@domain/ballot'
import { accept, refuse } from '@domain/decision'
import { roundClosed, roundId } from '@domain/evaluation'
import { handle } from '@kernel/handle'
import { communityOf } from './captains'
import { frozenOf, quarterView } from './evaluations'
import { roundOf } from './rounds'

export const closeRound = handle(endpoint, async ({ communityId, quarter, number }, context) => {
  const { caller, store } = context
  caller.require(communityOf(communityId))
  const evaluation = await frozenOf(context, communityId, quarter)
  if (roundOf(evaluation, number).status === 'counted') return refuse('ballot_closed')
  await store.apply('ballotRounds', roundId(evaluation, number), closeBallot)
  await store.apply('evaluations', evaluation._id, roundClosed(number))
  return accept(await quarterView(context, communityId, quarter, await frozenOf(context, communityId, quarter)))
})
