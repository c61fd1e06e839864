/** A meeting of the captains: who is there, by the word on the wall or by the chair's hand, and what was said. */
import { HOUR, localDateOf, type Instant, type LocalDate } from './calendar'
import { absent, set, unset, type Conditional } from './conditional'
import { accept, refuse, type Decision } from './decision'
import type { CommunityId, MeetingId, PersonId } from './ids'

/** From an hour before it begins people come in. */
export const OPENS_BEFORE = HOUR
/** A meeting that nobody ended is over after so long. */
export const LONGEST = 12 * HOUR

/** By the word on the wall, marked by the chair in the room, or marked as there from afar. */
export const byHand = ['on_site', 'online'] as const
export type Attendance = { readonly how: 'word' | (typeof byHand)[number]; readonly at: Instant; readonly by: PersonId }

export type Meeting = {
  readonly _id: MeetingId
  readonly communityId: CommunityId
  readonly title: string
  readonly place: string
  readonly startsAt: Instant
  readonly agenda: readonly string[]
  readonly calledBy: PersonId
  readonly present: Readonly<Record<PersonId, Attendance>>
  /** Names that the chair struck; they come in again only by the chair's hand. */
  readonly struck: Readonly<Record<PersonId, { readonly at: Instant; readonly by: PersonId; readonly reason: string }>>
  readonly ended?: { readonly at: Instant; readonly by: PersonId; readonly minutes: string }
  /** Since when it is owed to those who were there. */
  readonly unscoredAt?: Instant
}

export const isOver = ({ startsAt, ended }: Pick<Meeting, 'startsAt' | 'ended'>, now: Instant): boolean => ended !== undefined || now >= startsAt + LONGEST
export const isUnderWay = (meeting: Pick<Meeting, 'startsAt' | 'ended'>, now: Instant): boolean => now >= meeting.startsAt - OPENS_BEFORE && !isOver(meeting, now)

export const attendRefusals = ['too_early', 'meeting_over', 'struck'] as const
export type AttendRefusal = (typeof attendRefusals)[number]

/** Whether somebody comes in now by themselves. */
export function decideAttendance(meeting: Pick<Meeting, 'startsAt' | 'ended' | 'struck'>, personId: PersonId, now: Instant): Decision<true, AttendRefusal> {
  if (now < meeting.startsAt - OPENS_BEFORE) return refuse('too_early', { from: meeting.startsAt - OPENS_BEFORE })
  if (isOver(meeting, now)) return refuse('meeting_over')
  return meeting.struck[personId] ? refuse('struck') : accept(true)
}

/** Once, whatever brings them in a second time. */
export const comeIn = (personId: PersonId, attendance: Attendance): Conditional => ({
  when: { all: { ended: absent, [`present.${personId}`]: absent, [`struck.${personId}`]: absent } },
  then: { [`present.${personId}`]: set(attendance) }
})
/** By the chair's hand, also after their name was struck. */
export const bringIn = (personId: PersonId, attendance: Attendance): Conditional => ({
  when: { all: { ended: absent, [`present.${personId}`]: absent } },
  then: { [`present.${personId}`]: set(attendance), [`struck.${personId}`]: unset }
})
export const strike = (personId: PersonId, struck: Meeting['struck'][string]): Conditional => ({
  when: { all: { ended: absent, [`struck.${personId}`]: absent } },
  then: { [`struck.${personId}`]: set(struck), [`present.${personId}`]: unset }
})
export const endMeeting = (ended: NonNullable<Meeting['ended']>): Conditional => ({ when: { all: { ended: absent } }, then: { ended: set(ended), unscoredAt: set(ended.at) } })

/** Who was there, as evidence for points: of a meeting that is over, on the day on which it was held. */
export function attended(meeting: Meeting, now: Instant): readonly { readonly personId: PersonId; readonly on: LocalDate; readonly meetingId: MeetingId }[] {
  if (!isOver(meeting, now)) return []
  return Object.keys(meeting.present).sort().map((personId) => ({ personId, on: localDateOf(meeting.startsAt), meetingId: meeting._id }))
}
