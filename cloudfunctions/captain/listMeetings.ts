/** The meetings of a community's captains. */
import { listMeetings as endpoint } from '@contract/captain'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { requireOneOf } from './captains'
import { meetingView } from './meetings'

const PAGE = 20

export const listMeetings = handle(endpoint, async ({ communityId }, context) => {
  requireOneOf(context, communityId)
  const { caller, store, now } = context
  const meetings = await store.find('meetings', { index: 'byCommunity', equal: { communityId }, order: 'backward', limit: PAGE })
  return accept({ meetings: meetings.map((meeting) => meetingView(meeting, caller.personId)), at: now })
})
