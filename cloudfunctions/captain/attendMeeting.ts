/** A captain comes in by the word on the wall. */
import { attendMeeting as endpoint } from '@contract/captain'
import { accept } from '@domain/decision'
import { comeIn, decideAttendance } from '@domain/meeting'
import { unavailable } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { decideWord } from '@kernel/wallWords'
import { requireCaptain } from './captains'
import { meetingOf, meetingView, wallOf } from './meetings'

export const attendMeeting = handle(endpoint, async ({ communityId, meetingId, by }, context) => {
  requireCaptain(context, communityId)
  const { caller, store, now } = context
  const meeting = await meetingOf(context, communityId, meetingId)
  if (meeting.present[caller.personId]) return accept(meetingView(meeting, caller.personId))
  const decision = decideAttendance(meeting, caller.personId, now)
  if (!decision.accepted) return decision
  const word = await decideWord(context, wallOf(meetingId), by)
  if (!word.accepted) return word
  await store.apply('meetings', meetingId, comeIn(caller.personId, { how: 'word', at: now, by: caller.personId }))
  const then = await meetingOf(context, communityId, meetingId)
  if (then.present[caller.personId]) return accept(meetingView(then, caller.personId))
  const again = decideAttendance(then, caller.personId, now)
  if (!again.accepted) return again
  throw unavailable('the meeting changed meanwhile')
})
