/** The chair closes a round: from then on nothing is cast. */
import { closeRound as endpoint } from '@contract/captainQuarter'
import { closeBallot } from '@domain/ballot'
import { accept, refuse } from '@domain/decision'
import { roundClosed, roundId, stoodIn } from '@domain/evaluation'
import { communityOf } from '@domain/roles'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { frozenOf, quarterView } from './evaluations'
import { roundOf } from './rounds'

export const closeRound = handle(endpoint, async ({ communityId, quarter, number }, context) => {
  const { caller, store, now } = context
  caller.require(communityOf(communityId))
  const evaluation = await frozenOf(context, communityId, quarter)
  const { status } = roundOf(evaluation, number)
  if (await isOneOf(context, stoodIn(evaluation))) return refuse('own_work')
  if (status === 'counted') return refuse('ballot_closed')
  await store.apply('ballotRounds', roundId(evaluation, number), closeBallot)
  await store.apply('evaluations', evaluation._id, roundClosed(number, { at: now, by: caller.personId }))
  return accept(await quarterView(context, communityId, quarter, await frozenOf(context, communityId, quarter)))
})
