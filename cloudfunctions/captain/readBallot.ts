/** The ballot as one captain meets it. */
import { readBallot as endpoint, type BallotView, type StandingView } from '@contract/captainBallot'
import { hasCast } from '@domain/ballot'
import { categories } from '@domain/captains'
import { saidOf } from '@domain/captains'
import { accept } from '@domain/decision'
import { isAt, lastRound, roundId, stageOf, standingOf, type Evaluation, type RoundFacts } from '@domain/evaluation'
import { isOver } from '@domain/meeting'
import type { PersonId } from '@domain/ids'
import { handle } from '@kernel/handle'
import type { Store } from '@kernel/store'
import { registerOf, requireCaptain } from './captains'
import { openIn, recentOf, type OpenRound } from './evaluations'

export const readBallot = handle(endpoint, async ({ communityId }, context) => {
  requireCaptain(context, communityId)
  const { caller, store, now } = context
  const [recent, register] = await Promise.all([recentOf(store, communityId), registerOf(context, communityId)])
  const evaluation = (await theirTurn(store, openIn(recent), caller.personId)) ?? recent[0]
  const voter = evaluation?.snapshot.voters[caller.personId]
  const said = saidOf(register.naming[voter ?? caller.personId])
  const naming = said === undefined ? {} : { naming: said }
  if (!evaluation) return accept({ ballot: null, ...naming })
  const round = lastRound(evaluation)
  const common: BallotView = { quarter: evaluation.quarter, stage: stageOf(evaluation, now), mayVote: voter !== undefined, present: false }
  if (!round || voter === undefined) return accept({ ballot: common, ...naming })

  const [meeting, rolled] = await Promise.all([store.get('meetings', round.meetingId), store.getPart('ballotRounds', roundId(evaluation, round.number), ['roll'])])
  const mark = rolled?.roll[voter]
  const open = meeting && round.status === 'open' && !isOver(meeting, now)
  return accept({
    ballot: {
      ...common,
      // frozen, and out of term when the round was opened
      mayVote: mark !== undefined,
      ...(open ? { open: { number: round.number, seats: round.seats, stand: standFor(evaluation, round), meetingId: round.meetingId, title: meeting.title } } : {}),
      present: isAt(meeting, evaluation.snapshot, voter),
      ...(mark !== undefined && hasCast(mark) ? { receipt: mark } : {})
    },
    ...naming
  })
})

/** Of several quarters that are voted on, the first in which they have not cast; else the first. */
async function theirTurn(store: Store, open: readonly OpenRound[], personId: PersonId): Promise<Evaluation | undefined> {
  for (const { evaluation, round } of open.length > 1 ? open : []) {
    const voter = evaluation.snapshot.voters[personId]
    const roll = voter === undefined ? null : await store.getPart('ballotRounds', roundId(evaluation, round.number), ['roll'])
    if (voter !== undefined && !hasCast(roll?.roll[voter])) return evaluation
  }
  return open[0]?.evaluation
}

const standFor = ({ snapshot }: Evaluation, { slate }: RoundFacts): readonly StandingView[] =>
  categories.flatMap((category) =>
    slate[category].flatMap((personId) => {
      const standing = standingOf(snapshot, personId)
      return standing ? [{ personId, name: standing.name, building: standing.buildings[0] ?? '', category, points: standing.total }] : []
    })
  )
