/** The chair opens a round: its roll and an empty box first, and then it counts. */
import { openRound as endpoint } from '@contract/captainQuarter'
import { emptyRound } from '@domain/ballot'
import { DAY } from '@domain/calendar'
import { categories } from '@domain/captains'
import { accept, refuse } from '@domain/decision'
import { beginRound, decideOpening, lastRound, roundId, stoodIn, votersAmong } from '@domain/evaluation'
import { isOver } from '@domain/meeting'
import { BALLOT_DAYS } from '@domain/retention'
import { communityOf } from '@domain/roles'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { captainsOf } from './captains'
import { evaluationOf, quarterView } from './evaluations'
import { meetingOf } from './meetings'

export const openRound = handle(endpoint, async ({ communityId, quarter, meetingId }, context) => {
  const { caller, store, now } = context
  caller.require(communityOf(communityId))
  const [meeting, evaluation] = await Promise.all([meetingOf(context, communityId, meetingId), evaluationOf(store, communityId, quarter)])
  const last = evaluation && lastRound(evaluation)
  if (last?.status === 'open' && last.meetingId === meetingId) return accept(await quarterView(context, communityId, quarter, evaluation))
  const captains = await captainsOf(context, communityId)
  const voters = evaluation ? votersAmong(evaluation.snapshot, captains.flatMap(({ names }) => names)) : []
  const decision = decideOpening(evaluation, voters, now)
  if (!decision.accepted || !evaluation) return decision.accepted ? refuse('not_frozen') : decision
  // whoever stands or stood leads no vote
  if (await isOneOf(context, [...stoodIn(evaluation), ...categories.flatMap((category) => decision.fact.slate[category])])) return refuse('own_work')
  if (now < meeting.startsAt || isOver(meeting, now)) return refuse('no_meeting')

  const round = { ...decision.fact, meetingId, status: 'open' as const, opened: { at: now, by: caller.personId } }
  await store.insert('ballotRounds', { ...emptyRound({ _id: roundId(evaluation, round.number), communityId, quarter, number: round.number }, voters), forgetAt: now + BALLOT_DAYS * DAY })
  if (!(await store.apply('evaluations', evaluation._id, beginRound(evaluation, round)))) throw unavailable('the quarter changed meanwhile')
  return accept(await quarterView(context, communityId, quarter, await evaluationOf(store, communityId, quarter)))
})
