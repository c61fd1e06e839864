/** A captain casts: onto the roll and into the box in one step. Neither the answer nor the log says what, when or after whom. */
import { castBallot as endpoint } from '@contract/captainBallot'
import { castBallot as cast, decideChoices, hasCast, STRUCK } from '@domain/ballot'
import { accept, refuse } from '@domain/decision'
import { decideVoter, roundId } from '@domain/evaluation'
import { handle } from '@kernel/handle'
import { requireCaptain } from './captains'
import { frozenOf } from './evaluations'
import { receiptOf } from './receipts'
import { roundOf } from './rounds'

export const castBallot = handle(endpoint, async ({ requestId, communityId, quarter, number, choices }, context) => {
  requireCaptain(context, communityId)
  const { caller, store, secrets, now } = context
  const evaluation = await frozenOf(context, communityId, quarter)
  const round = roundOf(evaluation, number)
  const id = roundId(evaluation, number)
  const voter = evaluation.snapshot.voters[caller.personId]
  const markOf = async () => (voter === undefined ? undefined : (await store.getPart('ballotRounds', id, ['roll']))?.roll[voter])

  const [before, meeting] = await Promise.all([markOf(), store.get('meetings', round.meetingId)])
  const receipt = receiptOf(secrets, id, voter ?? '', requestId)
  if (before === receipt) return accept({ receipt })
  if (hasCast(before)) return refuse('already_voted')
  const decision = decideVoter(evaluation, round, meeting, caller.personId, now)
  if (!decision.accepted) return decision
  const chosen = decideChoices(choices, round.slate, round.seats)
  if (!chosen.accepted) return chosen
  if (await store.apply('ballotRounds', id, cast(decision.fact, receipt, chosen.fact))) return accept({ receipt })

  // another phone of the same captain was first, the chair struck the name, or the round was closed
  const mark = await markOf()
  if (mark === receipt) return accept({ receipt })
  if (hasCast(mark)) return refuse('already_voted')
  if (mark === undefined) return refuse('not_a_voter')
  return refuse(mark === STRUCK ? 'not_checked_in' : 'ballot_closed')
})
