/** A meeting ends with its minutes. */
import { endMeeting as endpoint } from '@contract/captain'
import { accept, refuse } from '@domain/decision'
import { lastRound } from '@domain/evaluation'
import { endMeeting as end } from '@domain/meeting'
import { handle } from '@kernel/handle'
import { communityOf } from './captains'
import { latestOf } from './evaluations'
import { meetingOf, meetingView } from './meetings'

export const endMeeting = handle(endpoint, async ({ communityId, meetingId, minutes }, context) => {
  const { caller, store, now } = context
  caller.require(communityOf(communityId))
  const [meeting, evaluation] = await Promise.all([meetingOf(context, communityId, meetingId), latestOf(store, communityId)])
  const round = evaluation && lastRound(evaluation)
  if (!meeting.ended && round?.status === 'open' && round.meetingId === meetingId) return refuse('vote_running')
  await store.apply('meetings', meetingId, end({ at: now, by: caller.personId, minutes }))
  const { ended, ...then } = await meetingOf(context, communityId, meetingId)
  return ended && ended.by === caller.personId && ended.minutes === minutes ? accept(meetingView({ ...then, ended }, caller.personId)) : refuse('meeting_over')
})
