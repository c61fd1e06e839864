/** The ballot as one captain meets it. */
import { readBallot as endpoint, type BallotView, type StandingView } from '@contract/captainBallot'
import { hasCast } from '@domain/ballot'
import { categories } from '@domain/captains'
import { accept } from '@domain/decision'
import { isAt, lastRound, roundId, stageOf, standingOf, type Evaluation, type RoundFacts } from '@domain/evaluation'
import { isOver } from '@domain/meeting'
import { handle } from '@kernel/handle'
import { requireCaptain } from './captains'
import { latestOf } from './evaluations'

export const readBallot = handle(endpoint, async ({ communityId }, context) => {
  requireCaptain(context, communityId)
  const { caller, store, now } = context
  const evaluation = await latestOf(store, communityId)
  if (!evaluation) return accept({ ballot: null })
  const voter = evaluation.snapshot.voters[caller.personId]
  const round = lastRound(evaluation)
  const common: BallotView = { quarter: evaluation.quarter, stage: stageOf(evaluation, now), mayVote: voter !== undefined, present: false }
  if (!round || voter === undefined) return accept({ ballot: common })

  const [meeting, rolled] = await Promise.all([store.get('meetings', round.meetingId), store.getPart('ballotRounds', roundId(evaluation, round.number), ['roll'])])
  const mark = rolled?.roll[voter]
  const open = meeting && round.status === 'open' && !isOver(meeting, now)
  return accept({
    ballot: {
      ...common,
      ...(open ? { open: { number: round.number, seats: round.seats, stand: standFor(evaluation, round), meetingId: round.meetingId, title: meeting.title } } : {}),
      present: isAt(meeting, evaluation.snapshot, voter),
      ...(mark !== undefined && hasCast(mark) ? { receipt: mark } : {})
    }
  })
})

const standFor = ({ snapshot }: Evaluation, { slate }: RoundFacts): readonly StandingView[] =>
  categories.flatMap((category) =>
    slate[category].flatMap((personId) => {
      const standing = standingOf(snapshot, personId)
      return standing ? [{ personId, name: standing.name, building: standing.buildings[0] ?? '', category, points: standing.total }] : []
    })
  )
