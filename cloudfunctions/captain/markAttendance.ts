/** The chair marks who is there, and strikes who is not; whoever is struck does not vote in a round that is open. */
import { markAttendance as endpoint } from '@contract/captain'
import { hasCast, restoreVoter, strikeVoter, STRUCK } from '@domain/ballot'
import { accept, refuse } from '@domain/decision'
import { roundId, stoodIn } from '@domain/evaluation'
import type { PersonId } from '@domain/ids'
import { bringIn, isOver, strike } from '@domain/meeting'
import { communityOf } from '@domain/roles'
import { handle, type Context } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { captainNamed, captainsOf, type Captain } from './captains'
import { openIn, recentOf, type OpenRound } from './evaluations'
import { meetingOf } from './meetings'

export const markAttendance = handle(endpoint, async ({ communityId, meetingId, personId, as }, context) => {
  const { caller, store, now } = context
  caller.require(communityOf(communityId))
  const [meeting, captains] = await Promise.all([meetingOf(context, communityId, meetingId), captainsOf(context, communityId)])
  const captain = captainNamed(captains, personId)
  if (!captain) return refuse('not_a_captain')
  if (isOver(meeting, now)) return refuse('meeting_over')

  const running = openIn(await recentOf(store, communityId), meetingId)
  // whoever stands decides nobody's vote, their own included
  if (await isOneOf(context, running.flatMap(({ evaluation }) => stoodIn(evaluation)))) return refuse('own_work')
  const rounds = rollsOf(running, captain.personId)
  if (as.what === 'struck') {
    // off the roll first: once the name is struck nothing is cast under it
    for (const round of rounds) if (!(await store.apply('ballotRounds', round.id, strikeVoter(round.voter))) && hasCast(await markIn(context, round))) return refuse('already_voted')
    for (const name of namesHere(captain, personId)) await store.apply('meetings', meetingId, strike(name, { at: now, by: caller.personId, reason: as.reason }))
  } else {
    await store.apply('meetings', meetingId, bringIn(personId, { how: as.what, at: now, by: caller.personId }))
    for (const round of rounds) if ((await markIn(context, round)) === STRUCK) await store.apply('ballotRounds', round.id, restoreVoter(round.voter))
  }
  return accept({ present: Object.keys((await meetingOf(context, communityId, meetingId)).present).length })
})

const namesHere = ({ names }: Captain, personId: PersonId): readonly PersonId[] => (names.includes(personId) ? names : [personId])

type RollEntry = { readonly id: string; readonly voter: PersonId }

/** Under which name the captain stands on the roll of each round. */
const rollsOf = (running: readonly OpenRound[], personId: PersonId): readonly RollEntry[] =>
  running.flatMap(({ evaluation, round }) => {
    const voter = evaluation.snapshot.voters[personId]
    return voter === undefined ? [] : [{ id: roundId(evaluation, round.number), voter }]
  })

const markIn = async ({ store }: Context, { id, voter }: RollEntry) => (await store.getPart('ballotRounds', id, ['roll']))?.roll[voter]
