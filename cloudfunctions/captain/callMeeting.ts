/** Staff call the captains together. */
import { callMeeting as endpoint } from '@contract/captain'
import { accept, refuse } from '@domain/decision'
import type { Meeting } from '@domain/meeting'
import { communityOf } from '@domain/roles'
import { conflict } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { meetingOf, meetingView } from './meetings'

export const callMeeting = handle(endpoint, async ({ requestId, communityId, title, place, startsAt, agenda }, context) => {
  const { caller, store, now } = context
  caller.require(communityOf(communityId))
  const meeting: Meeting = { _id: requestId, communityId, title, place, startsAt, agenda, calledBy: caller.personId, present: {}, struck: {} }
  const before = await store.get('meetings', requestId)
  if (!before && startsAt < now) return refuse('starts_in_the_past')
  if (!before && (await store.insert('meetings', meeting)) === 'inserted') return accept(meetingView(meeting, caller.personId))
  const stored = before ?? (await meetingOf(context, communityId, requestId))
  const same = stored.calledBy === caller.personId && stored.communityId === communityId && stored.title === title && stored.place === place && stored.startsAt === startsAt && stored.agenda.join('\n') === agenda.join('\n')
  if (!same) throw conflict('requestId')
  return accept(meetingView(stored, caller.personId))
})
