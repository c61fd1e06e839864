/** A paper ballot is given to somebody at the meeting, and marks the same roll. */
import { givePaper as endpoint } from '@contract/captainQuarter'
import { givePaper as give, hasCast, PAPER, papersOn } from '@domain/ballot'
import { accept, refuse } from '@domain/decision'
import { decideVoter, roundId, stoodIn } from '@domain/evaluation'
import { communityOf } from '@domain/roles'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { frozenOf } from './evaluations'
import { roundOf } from './rounds'

export const givePaper = handle(endpoint, async ({ communityId, quarter, number, personId }, context) => {
  const { caller, store, now } = context
  caller.require(communityOf(communityId))
  const evaluation = await frozenOf(context, communityId, quarter)
  const round = roundOf(evaluation, number)
  if (await isOneOf(context, stoodIn(evaluation))) return refuse('own_work')
  const decision = decideVoter(evaluation, round, await store.get('meetings', round.meetingId), personId, now)
  if (!decision.accepted) return decision
  const id = roundId(evaluation, number)
  await store.apply('ballotRounds', id, give(decision.fact))
  const roll = (await store.getPart('ballotRounds', id, ['roll']))?.roll ?? {}
  const mark = roll[decision.fact]
  if (mark === PAPER) return accept({ papers: papersOn(roll) })
  if (mark === undefined) return refuse('not_a_voter')
  return refuse(hasCast(mark) ? 'already_voted' : 'ballot_closed')
})
