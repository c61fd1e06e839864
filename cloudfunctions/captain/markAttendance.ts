/** The chair marks who is there, and strikes who is not; whoever is struck does not vote in a round that is open. */
import { markAttendance as endpoint } from '@contract/captain'
import { hasCast, restoreVoter, strikeVoter, STRUCK } from '@domain/ballot'
import { accept, refuse } from '@domain/decision'
import { lastRound, roundId } from '@domain/evaluation'
import type { CommunityId, MeetingId, PersonId } from '@domain/ids'
import { bringIn, isOver, strike } from '@domain/meeting'
import { handle, type Context } from '@kernel/handle'
import { captainNamed, captainsOf, communityOf, type Captain } from './captains'
import { latestOf } from './evaluations'
import { meetingOf } from './meetings'

export const markAttendance = handle(endpoint, async ({ communityId, meetingId, personId, as }, context) => {
  const { caller, store, now } = context
  caller.require(communityOf(communityId))
  const [meeting, captains] = await Promise.all([meetingOf(context, communityId, meetingId), captainsOf(context, communityId)])
  const captain = captainNamed(captains, personId)
  if (!captain) return refuse('not_a_captain')
  if (isOver(meeting, now)) return refuse('meeting_over')

  const round = await roundAt(context, communityId, meetingId, captain.personId)
  if (as.what === 'struck') {
    // off the roll first: once the name is struck nothing is cast under it
    if (round && !(await store.apply('ballotRounds', round.id, strikeVoter(round.voter))) && hasCast(await markIn(context, round))) return refuse('already_voted')
    for (const name of namesHere(captain, personId)) await store.apply('meetings', meetingId, strike(name, { at: now, by: caller.personId, reason: as.reason }))
  } else {
    await store.apply('meetings', meetingId, bringIn(personId, { how: as.what, at: now, by: caller.personId }))
    if (round && (await markIn(context, round)) === STRUCK) await store.apply('ballotRounds', round.id, restoreVoter(round.voter))
  }
  return accept({ present: Object.keys((await meetingOf(context, communityId, meetingId)).present).length })
})

const namesHere = ({ names }: Captain, personId: PersonId): readonly PersonId[] => (names.includes(personId) ? names : [personId])

type OpenRound = { readonly id: string; readonly voter: PersonId }

/** The round that is open at this meeting, and under which name the captain stands on its roll. */
async function roundAt({ store }: Context, communityId: CommunityId, meetingId: MeetingId, personId: PersonId): Promise<OpenRound | null> {
  const evaluation = await latestOf(store, communityId)
  if (!evaluation) return null
  const [round, voter] = [lastRound(evaluation), evaluation.snapshot.voters[personId]]
  return round?.status === 'open' && round.meetingId === meetingId && voter !== undefined ? { id: roundId(evaluation, round.number), voter } : null
}

const markIn = async ({ store }: Context, { id, voter }: OpenRound) => (await store.getPart('ballotRounds', id, ['roll']))?.roll[voter]
