/** A meeting as the function reaches and shows it. */
import type { MeetingView } from '@contract/captain'
import type { CommunityId, MeetingId, PersonId } from '@domain/ids'
import type { Meeting } from '@domain/meeting'
import { notFound } from '@kernel/faults'
import type { Context } from '@kernel/handle'

/** One of this community; that of another is not there. */
export async function meetingOf({ store }: Pick<Context, 'store'>, communityId: CommunityId, meetingId: MeetingId): Promise<Meeting> {
  const meeting = await store.get('meetings', meetingId)
  if (!meeting || meeting.communityId !== communityId) throw notFound('meeting')
  return meeting
}

export const meetingView = ({ _id: meetingId, title, place, startsAt, agenda, present, ended }: Meeting, personId: PersonId): MeetingView => ({
  meetingId, title, place, startsAt, agenda,
  present: Object.keys(present).length,
  ...(ended ? { minutes: ended.minutes } : {}),
  mine: present[personId] !== undefined
})

/** What the wall of a meeting is called: no event has such an id. */
export const wallOf = (meetingId: MeetingId): string => `meeting:${meetingId}`
