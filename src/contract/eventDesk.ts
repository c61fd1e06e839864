/** What staff can ask of the function `event`: their day, the roster, the desk, and changes to what was published. */
import type { Instant } from '@domain/calendar'
import { checkInRefusals, type CheckInMethod } from '@domain/checkIn'
import { capacityRefusals, editingRefusals } from '@domain/editing'
import { MOST_UNITS, type Capacity, type EventStatus } from '@domain/event'
import type { FeedbackCounts } from '@domain/feedback'
import type { BuildingId, PersonId, RegistrationId } from '@domain/ids'
import type { MissKind, NewsKind } from '@domain/reaching'
import type { Registration } from '@domain/registration'
import { PARTY_LIMIT, registrationRefusals } from '@domain/registration'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { content, seriesName, type EventCard, type EventView, type RegistrationStanding } from './event'
import { birth, count, distinctIds, id, listOf, phone, requestId, text } from './fields'

const staff = { roles: ['community_staff', 'community_reviewer'], scope: 'community' } as const
/** Who stands at the desk: staff, and volunteers named for the event. */
const desk = { roles: ['community_staff', 'community_reviewer', 'volunteer'], scope: 'community' } as const

export type StaffCard = EventCard & { readonly status: EventStatus; readonly present: number; readonly seatedPersons: number; readonly needsReviewer: boolean }

/** The community's events from today on, drafts and what was called off among them, with live counts; or the latest of one of its series, past and to come. */
export const staffDay = endpoint<{ readonly events: readonly StaffCard[]; readonly at: Instant }>()({
  name: 'event.listForStaff',
  ...staff,
  changes: false,
  input: v.strictObject({ communityId: id, series: v.optional(seriesName) }),
  refusals: []
})

/** One event as staff see it: a draft as well, with its content as it was written. */
export type StaffEventView = EventView & { readonly status: EventStatus; readonly capacity: Capacity; readonly needsReviewer: boolean; readonly missing: readonly string[]; readonly present: number; readonly seatedPersons: number
  /** When it was last changed; sent back by whoever publishes what they read. */
  readonly changedAt: Instant
  /** Of a draft: the check did not vouch for its words. Of what was called off: nor for the reason, which residents do not see. */
  readonly unvouched?: true
  /** Once it is over: what those who came said of it, counted. */
  readonly feedback?: FeedbackCounts
  /** How many pictures nobody released yet, and how many want another look; absent where there is nothing to look at. */
  readonly toLookAt?: { readonly unreleased: number; readonly again: number }
}

export const readStaffEvent = endpoint<StaffEventView>()({
  name: 'event.readForStaff',
  ...staff,
  changes: false,
  input: v.strictObject({ eventId: id }),
  refusals: []
})

/** Changes what was published; everybody inside is told when time or place changed, and asked whether it still suits (`event.answerChange`). What a reviewer looks at before it is shown, minors or more than fifty, only a reviewer opens. What the seats count cannot change any more. New words that the check does not vouch for are for a reviewer. */
export const editEvent = endpoint<StaffEventView>()({
  name: 'event.edit',
  ...staff,
  changes: true,
  input: v.strictObject({ eventId: id, content }),
  refusals: editingRefusals
})

/** More places, or fewer down to what is taken, past fifty by a reviewer alone; whoever waits moves up at once. */
export const setCapacity = endpoint<StaffEventView>()({
  name: 'event.setCapacity',
  ...staff,
  changes: true,
  input: v.strictObject({ eventId: id, units: count(1, MOST_UNITS), persons: v.optional(count(1, MOST_UNITS * PARTY_LIMIT)) }),
  refusals: capacityRefusals
})

/** The WeChat code for a poster, or with `opens` for the wall at the door, as a picture. It opens a page and never checks anybody in, so whoever stands at the desk may show it. */
export const posterCode = endpoint<{ readonly image: string; readonly contentType: string; readonly page: string; readonly scene: string }>()({
  name: 'event.makePosterCode',
  ...desk,
  changes: false,
  input: v.strictObject({ eventId: id, opens: v.optional(v.picklist(['event', 'arrival'])) }),
  refusals: ['not_published']
})

export type RosterPerson = {
  readonly personId: PersonId
  readonly name: string
  readonly age: number | null
  readonly adult: boolean
  readonly buildingId?: BuildingId
  readonly presentAt?: Instant
  /** What the guardian answered about photographs; absent: not asked yet, so no. */
  readonly photo?: boolean
}

export type RosterParty = {
  readonly registrationId: RegistrationId
  readonly standing: RegistrationStanding
  readonly onBehalf: Registration['onBehalf']
  /** Masked; the whole number comes by `event.revealPhone`, with a reason. */
  readonly phone?: string
  readonly byHand?: boolean
  /** The event moved, and they have not said whether it still suits; they keep their place. */
  readonly unanswered?: true
  readonly persons: readonly RosterPerson[]
}

/** How many had a seat, how many of them came, and how many parties waited. */
export type RosterCounts = { readonly seated: number; readonly present: number; readonly waiting: number }

/** With it a phone may work at the event without a network: what is signed says to whom the list was given and when, and the key closes what the phone keeps of it. */
export type DeskList = { readonly signed: string; readonly key: string }

/** Everybody seated and waiting; names in full for staff, masked for volunteers. Reading the names of minors is written to the audit first. Thirty days after the end the list is closed: there are only counts. */
export const roster = endpoint<{ readonly parties: readonly RosterParty[]; readonly closed?: RosterCounts; readonly list?: DeskList; readonly at: Instant }>()({
  name: 'event.readRoster',
  ...desk,
  changes: false,
  input: v.strictObject({ eventId: id }),
  refusals: []
})

/** The telephone of whoever signed a party up; the reason is written to the audit before the answer is given. */
export const revealPhone = endpoint<{ readonly phone: string; readonly guardianPhone?: string }>()({
  name: 'event.revealPhone',
  ...staff,
  changes: false,
  input: v.strictObject({ eventId: id, registrationId: id, reason: text(60) }),
  refusals: ['no_phone']
})

/** Somebody to call. `no_wechat`: staff signed them up; `not_delivered`: they did not agree to messages, or WeChat brought none; `by_number`: the telephone that staff wrote down was told, which may be another's. */
export type UnreachedParty = {
  readonly registrationId: RegistrationId
  readonly names: readonly string[]
  readonly news: NewsKind
  readonly why: MissKind
  /** Masked; absent where nobody left one. */
  readonly phone?: string
}

/** Whom the last news of the event did not reach, until it would be over; whoever has answered a change knows of it. Reading the names of minors is written to the audit first. */
export const listUnreached = endpoint<{ readonly parties: readonly UnreachedParty[] }>()({
  name: 'event.listUnreached',
  ...staff,
  changes: false,
  input: v.strictObject({ eventId: id }),
  refusals: []
})

/** Finds the party of a resident's code or of its four digits, at this event only. */
export const findParty = endpoint<{ readonly parties: readonly RosterParty[] }>()({
  name: 'event.findParty',
  ...desk,
  changes: false,
  input: v.strictObject({ eventId: id, by: v.variant('kind', [v.strictObject({ kind: v.literal('code'), code: text(200) }), v.strictObject({ kind: v.literal('digits'), digits: v.pipe(v.string(), v.regex(/^\d{4}$/)) })]) }),
  refusals: ['unknown_code', 'another_event', 'too_many_tries']
})

/** Who of a party is there, and who already was before this tap: by whom, and how they were found. */
export type CheckedIn = {
  readonly present: readonly { readonly personId: PersonId; readonly presentAt: Instant }[]
  readonly already: readonly { readonly personId: PersonId; readonly presentAt: Instant; readonly method: CheckInMethod; readonly by: string }[]
}

/** Checks in those of a party who are there; again, it answers who already was. Brought later, it counts from when it was tapped as long as the list of the phone holds. */
export const checkIn = endpoint<CheckedIn>()({
  name: 'event.checkIn',
  ...desk,
  changes: true,
  input: v.strictObject({ eventId: id, registrationId: id, personIds: distinctIds(12), method: v.picklist(['staff_scan', 'digits', 'lookup'] satisfies CheckInMethod[]), requestId: v.optional(requestId) }),
  offline: { version: 1, isConflict: ({ already }) => already.length > 0 },
  refusals: checkInRefusals
})

/** Takes a check-in back that was tapped for the wrong person, until the event is closed; with `of` only what that command did, for whoever takes it back later than somebody else has checked them in. */
export const undoCheckIn = endpoint<{ readonly party: RosterParty }>()({
  name: 'event.undoCheckIn',
  ...desk,
  changes: true,
  input: v.strictObject({ eventId: id, registrationId: id, personIds: distinctIds(12), reason: text(60), requestId: v.optional(requestId), of: v.optional(requestId) }),
  offline: { version: 1, isConflict: () => false },
  refusals: ['over', 'too_many_undone']
})

/** Seats a party that waits, when there is room for it: past others in the queue only by hand, and recorded. */
export const admitParty = endpoint<{ readonly party: RosterParty }>()({
  name: 'event.admit',
  ...staff,
  changes: true,
  input: v.strictObject({ eventId: id, registrationId: id, reason: text(60) }),
  refusals: ['no_room', 'not_waiting', 'over']
})

/** Gives up a place for somebody who called; staff may until the event is over. */
export const removeParty = endpoint<{ readonly removed: true }>()({
  name: 'event.removeParty',
  ...staff,
  changes: true,
  input: v.strictObject({ eventId: id, registrationId: id, reason: text(60) }),
  refusals: ['over', 'already_present']
})

/** 工作人员代办: signs up people who have no WeChat, with who did it; ids are made on the device, so a repeat changes nothing. */
export const registerFor = endpoint<{ readonly party: RosterParty }>()({
  name: 'event.registerFor',
  ...staff,
  changes: true,
  input: v.strictObject({
    requestId,
    eventId: id,
    phone: v.optional(phone),
    persons: listOf(v.strictObject({ personId: v.pipe(id, v.minLength(16)), name: text(30), birth: v.optional(birth), buildingId: v.optional(id) }), 6, 1),
    /** A guardian consented on paper, which the office keeps; the health notice was read out. */
    consents: v.strictObject({ minorEvent: v.optional(text(40)), healthNotice: v.optional(text(40)) })
  }),
  refusals: [...registrationRefusals, 'birth_in_the_future']
})
