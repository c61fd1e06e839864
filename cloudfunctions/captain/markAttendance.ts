/** The chair marks who is there, and strikes who is not; whoever is struck does not vote in a round that is open. */
import { markAttendance as endpoint } from '@contract/captain'
import { hasCast, restoreVoter, strikeVoter, STRUCK } from '@domain/ballot'
import { accept, refuse } from '@domain/decision'
import { roundId } from '@domain/evaluation'
import type { CommunityId, MeetingId, PersonId } from '@domain/ids'
import { bringIn, isOver, strike } from '@domain/meeting'
import { handle, type Context } from '@kernel/handle'
import { captainNamed, captainsOf, communityOf, type Captain } from './captains'
import { openIn, recentOf } from './evaluations'
import { meetingOf } from './meetings'

export const markAttendance = handle(endpoint, async ({ communityId, meetingId, personId, as }, context) => {
  const { caller, store, now } = context
  caller.require(communityOf(communityId))
  const [meeting, captains] = await Promise.all([meetingOf(context, communityId, meetingId), captainsOf(context, communityId)])
  const captain = captainNamed(captains, personId)
  if (!captain) return refuse('not_a_captain')
  if (isOver(meeting, now)) return refuse('meeting_over')

  const rounds = await roundsAt(context, communityId, meetingId, captain.personId)
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

/** The rounds that are open at this meeting, and under which name the captain stands on the roll of each. */
async function roundsAt({ store }: Context, communityId: CommunityId, meetingId: MeetingId, personId: PersonId): Promise<readonly RollEntry[]> {
  return openIn(await recentOf(store, communityId), meetingId).flatMap(({ evaluation, round }) => {
    const voter = evaluation.snapshot.voters[personId]
    return voter === undefined ? [] : [{ id: roundId(evaluation, round.number), voter }]
  })
}

const markIn = async ({ store }: Context, { id, voter }: RollEntry) => (await store.getPart('ballotRounds', id, ['roll']))?.roll[voter]
