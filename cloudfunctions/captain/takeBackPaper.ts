/** A paper ballot that was given by mistake is taken back, while the round is open. */
import { takeBackPaper as endpoint } from '@contract/captainQuarter'
import { PAPER, papersOn, takeBackPaper as takeBack, WAITING } from '@domain/ballot'
import { accept, refuse } from '@domain/decision'
import { roundId, stoodIn } from '@domain/evaluation'
import { communityOf } from '@domain/roles'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { frozenOf } from './evaluations'
import { roundOf } from './rounds'

export const takeBackPaper = handle(endpoint, async ({ communityId, quarter, number, personId }, context) => {
  const { caller, store } = context
  caller.require(communityOf(communityId))
  const evaluation = await frozenOf(context, communityId, quarter)
  const { status } = roundOf(evaluation, number)
  if (await isOneOf(context, stoodIn(evaluation))) return refuse('own_work')
  if (status !== 'open') return refuse('ballot_closed')
  const voter = evaluation.snapshot.voters[personId]
  if (voter === undefined) return refuse('no_paper')
  const id = roundId(evaluation, number)
  await store.apply('ballotRounds', id, takeBack(voter))
  const roll = (await store.getPart('ballotRounds', id, ['roll']))?.roll ?? {}
  if (roll[voter] === WAITING) return accept({ papers: papersOn(roll) })
  return refuse(roll[voter] === PAPER ? 'ballot_closed' : 'no_paper')
})
