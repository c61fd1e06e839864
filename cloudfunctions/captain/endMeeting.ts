/** A meeting ends with its minutes. */
import { endMeeting as endpoint } from '@contract/captain'
import { accept, refuse } from '@domain/decision'
import { stoodIn } from '@domain/evaluation'
import { endMeeting as end } from '@domain/meeting'
import { communityOf } from '@domain/roles'
import { handle } from '@kernel/handle'
import { isOneOf } from '@kernel/samePerson'
import { heldAt, openIn, recentOf } from './evaluations'
import { meetingOf, meetingView } from './meetings'

export const endMeeting = handle(endpoint, async ({ communityId, meetingId, minutes }, context) => {
  const { caller, store, now } = context
  caller.require(communityOf(communityId))
  const [meeting, recent] = await Promise.all([meetingOf(context, communityId, meetingId), recentOf(store, communityId)])
  if (await isOneOf(context, heldAt(recent, meetingId).flatMap(stoodIn))) return refuse('own_work')
  if (!meeting.ended && openIn(recent, meetingId).length > 0) return refuse('vote_running')
  await store.apply('meetings', meetingId, end({ at: now, by: caller.personId, minutes }))
  const { ended, ...then } = await meetingOf(context, communityId, meetingId)
  return ended && ended.by === caller.personId && ended.minutes === minutes ? accept(meetingView({ ...then, ended }, caller.personId)) : refuse('meeting_over')
})
