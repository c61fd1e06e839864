/** What can be asked of the function `captain`: who the captains are, and their meetings. */
import type { Instant } from '@domain/calendar'
import { categories, type Category } from '@domain/captains'
import type { MeetingId, PersonId } from '@domain/ids'
import { attendRefusals, byHand, type Attendance } from '@domain/meeting'
import { wordRefusals } from '@domain/wall'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { id, instant, listOf, longText, requestId, text } from './fields'
import { givenWord, type WallWord } from './wallWord'

const staff = { roles: ['community_staff', 'community_reviewer'], scope: 'community' } as const
const captains = { roles: ['captain'], scope: 'community' } as const
const everybody = { roles: ['captain', 'community_staff', 'community_reviewer'], scope: 'community' } as const

export type CaptainView = { readonly personId: PersonId; readonly name: string; readonly buildings: readonly string[]; readonly category?: Category; /** What they said about being named on the honour board; absent: not asked yet. */ readonly naming?: boolean }

/** The captains of a community today, as the roles say, each with the category that was written down. */
export const listCaptains = endpoint<{ readonly captains: readonly CaptainView[] }>()({ name: 'captain.list', ...staff, changes: false, input: v.strictObject({ communityId: id }), refusals: [] })

/** Whom a captain speaks for. From the next freeze on; what is frozen stays. */
export const setCategory = endpoint<{ readonly category: Category }>()({
  name: 'captain.setCategory',
  ...staff,
  changes: true,
  input: v.strictObject({ communityId: id, personId: id, category: v.picklist(categories) }),
  refusals: ['not_a_captain']
})

/** A captain says whether the honour board, a year and the check of certificates may show their name; a later no masks it also on what was published before, and whoever agreed can say it when they are no captain any more. */
export const sayNaming = endpoint<{ readonly allowed: boolean }>()({
  name: 'captain.sayNaming',
  roles: ['resident'],
  scope: 'self',
  changes: true,
  input: v.strictObject({ communityId: id, allowed: v.boolean(), textVersion: text(20) }),
  refusals: ['old_text']
})

export type MeetingView = {
  readonly meetingId: MeetingId
  readonly title: string
  readonly place: string
  readonly startsAt: Instant
  readonly agenda: readonly string[]
  readonly present: number
  readonly minutes?: string
  /** Whether the caller is there. */
  readonly mine: boolean
}

/** The last meetings and those to come, the latest first. */
export const listMeetings = endpoint<{ readonly meetings: readonly MeetingView[]; readonly at: Instant }>()({ name: 'captain.listMeetings', ...everybody, changes: false, input: v.strictObject({ communityId: id }), refusals: [] })

export const callMeeting = endpoint<MeetingView>()({
  name: 'captain.callMeeting',
  ...staff,
  changes: true,
  input: v.strictObject({ requestId, communityId: id, title: text(60), place: text(60), startsAt: instant, agenda: listOf(text(60), 20) }),
  refusals: ['starts_in_the_past']
})

export type Attendee = { readonly personId: PersonId; readonly name: string; readonly attendance?: Attendance['how']; readonly struck?: string }

/** A meeting with everybody who may come, for whoever chairs it. */
export const readMeeting = endpoint<{ readonly meeting: MeetingView; readonly attendees: readonly Attendee[] }>()({ name: 'captain.readMeeting', ...staff, changes: false, input: v.strictObject({ communityId: id, meetingId: id }), refusals: [] })

/** The word that is on the wall now and those of the next minutes. */
export const meetingWords = endpoint<{ readonly title: string; readonly words: readonly WallWord[]; readonly at: Instant }>()({ name: 'captain.readMeetingWords', ...staff, changes: false, input: v.strictObject({ communityId: id, meetingId: id }), refusals: [] })

/** A captain comes in by the word on the wall of this meeting and no other. */
export const attendMeeting = endpoint<MeetingView>()({
  name: 'captain.attendMeeting',
  ...captains,
  changes: true,
  input: v.strictObject({ communityId: id, meetingId: id, by: givenWord }),
  refusals: [...attendRefusals, ...wordRefusals]
})

/** The chair marks somebody as there, in the room or from afar, or strikes a name from the list: who is struck does not vote. */
export const markAttendance = endpoint<{ readonly present: number }>()({
  name: 'captain.markAttendance',
  ...staff,
  changes: true,
  input: v.strictObject({ communityId: id, meetingId: id, personId: id, as: v.variant('what', [v.strictObject({ what: v.picklist(byHand) }), v.strictObject({ what: v.literal('struck'), reason: text(60) })]) }),
  refusals: ['not_a_captain', 'meeting_over', 'own_work', 'already_voted']
})

/** Ends a meeting with its minutes, which nobody does who stood at it; from then on who was there is evidence for points. */
export const endMeeting = endpoint<MeetingView>()({
  name: 'captain.endMeeting',
  ...staff,
  changes: true,
  input: v.strictObject({ communityId: id, meetingId: id, minutes: longText(2000) }),
  refusals: ['own_work', 'meeting_over', 'vote_running']
})
