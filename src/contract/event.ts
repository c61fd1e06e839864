/** What can be asked of the function `event`: what is on, a place at it, and the staff's side of publishing. */
import type { Instant } from '@domain/calendar'
import { audiences, capacityUnits, eventKinds, MOST_UNITS, MOST_WAITING, type AgendaItem, type AgeRange, type CapacityUnit, type EventFacts, type EventKind, type HealthNotice, type Instructor, type Phase } from '@domain/event'
import type { EventPlan } from '@domain/eventPlan'
import { feedbackRefusals, moods, praises, type Feedback } from '@domain/feedback'
import type { CommunityId, EventId, PersonId, RegistrationId } from '@domain/ids'
import { answeringRefusals } from '@domain/moving'
import { cancellingRefusals, finishingRefusals, publishingRefusals } from '@domain/publishing'
import { leavingRefusals, PARTY_LIMIT, registrationRefusals } from '@domain/registration'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { plan } from './eventPlan'
import { count, distinctIds, id, instant, listOf, localDate, longText, phone, requestId, text } from './fields'

/** What holds several events of a community together; nothing else is kept of it. */
export const seriesName = text(30)

/** How many places there are, in the event's unit. */
export type SeatsView = { readonly unit: CapacityUnit; readonly capacity: number; readonly taken: number; readonly waiting: number }

export type EventCard = {
  readonly eventId: EventId
  readonly communityId: CommunityId
  readonly kind: EventKind
  readonly title: string
  readonly place: string
  readonly startAt: Instant
  readonly endAt: Instant
  readonly opensAt: Instant
  readonly phase: Phase
  readonly seats: SeatsView
}

/** The last event of a page; the next page begins after it. */
export type Cursor = { readonly startAt: Instant; readonly eventId: EventId }

export type EventPage = { readonly events: readonly EventCard[]; readonly next?: Cursor }

/** Published events in order of their start, from a day on, in one community or all, or those of a community's series. Without days: from today. */
export const listEvents = endpoint<EventPage>()({
  name: 'event.list',
  roles: ['resident'],
  scope: 'public',
  changes: false,
  input: v.pipe(
    v.strictObject({
      communityId: v.optional(id),
      series: v.optional(seriesName),
      fromOn: v.optional(localDate),
      toOn: v.optional(localDate),
      after: v.optional(v.strictObject({ startAt: instant, eventId: id }))
    }),
    // two communities may give the same name
    v.check(({ communityId, series }) => series === undefined || communityId !== undefined)
  ),
  refusals: []
})

/** One of my persons inside the event, and by which registration. */
export type MineView = { readonly personId: PersonId; readonly registrationId: RegistrationId; readonly standing: 'seated' | 'waiting' }

export type EventView = EventCard & {
  readonly series?: string
  readonly organiser: string
  readonly partners: readonly string[]
  readonly placeNote?: string
  readonly closesAt: Instant
  readonly ages?: AgeRange
  readonly audience: EventFacts['audience']
  readonly intro?: string
  readonly agenda: readonly AgendaItem[]
  readonly instructors: readonly Instructor[]
  readonly healthNotice?: HealthNotice
  readonly contactPhone: string
  readonly emergencyPhone?: string
  readonly plan?: EventPlan
  readonly cancelReason?: string
  /** How many photographs everybody may see; absent while there are none. */
  readonly photos?: number
  /** Who of my family is inside already. */
  readonly mine: readonly MineView[]
}

export const readEvent = endpoint<EventView>()({
  name: 'event.read',
  roles: ['resident'],
  scope: 'public',
  changes: false,
  input: v.strictObject({ eventId: id }),
  refusals: []
})

export type RegistrationStanding = { readonly at: 'seated' } | { readonly at: 'waiting'; readonly place: number } | { readonly at: 'left' } | { readonly at: 'none' }

export type RegistrationView = {
  readonly registrationId: RegistrationId
  readonly event: EventCard
  readonly contactPhone: string
  readonly placeNote?: string
  readonly standing: RegistrationStanding
  readonly persons: readonly { readonly personId: PersonId; readonly name: string; readonly age: number | null; readonly adult: boolean; readonly photo?: boolean; /** Checked in then. */ readonly presentAt?: Instant }[]
  /** Whether the caller may act for everybody of the party: else they see their own people, and neither code nor leaving. */
  readonly whole: boolean
  /** Until when one may leave without calling, and until when the queue moves up. */
  readonly lastChangeAt: Instant
  /** The event moved then, and nobody said yet whether it still suits; only for the whole of a party. */
  readonly askedAt?: Instant
  /** What was said of the event after it. */
  readonly feedback?: Pick<Feedback, 'mood' | 'praises'>
  /** What the desk scans, and the four digits for when it cannot; only while seated, and for the whole of a party. */
  readonly checkIn?: { readonly code: string; readonly digits: string }
}

/**
 * Signs people of my family up, and answers with a seat or a place in the queue. `requestId` is made on the phone and is the id of the registration:
 * a repeat with the same content gets the same answer, with other content or from another account `conflict`.
 */
export const registerForEvent = endpoint<RegistrationView>()({
  name: 'event.register',
  roles: ['resident'],
  scope: 'self',
  changes: true,
  unpaced: true,
  input: v.strictObject({
    requestId,
    eventId: id,
    personIds: distinctIds(12),
    consents: v.strictObject({ minorEvent: v.optional(text(40)), healthNotice: v.optional(text(40)) }),
    guardianPhone: v.optional(phone)
  }),
  refusals: [...registrationRefusals, 'left_too_often', 'not_introduced']
})

/** Gives up the seat or the place in the queue of a registration that is wholly one's own; repeated, it answers the same. */
export const leaveEvent = endpoint<RegistrationView>()({
  name: 'event.leave',
  roles: ['resident'],
  scope: 'self',
  changes: true,
  input: v.strictObject({ registrationId: id }),
  refusals: leavingRefusals
})

/** Says that a moved event still suits: of the move that was read (`askedAt`), and of no later one. Whom it does not suit leaves; who says nothing keeps the place. */
export const answerChange = endpoint<RegistrationView>()({
  name: 'event.answerChange',
  roles: ['resident'],
  scope: 'self',
  changes: true,
  input: v.strictObject({ registrationId: id, movedAt: instant }),
  refusals: answeringRefusals
})

/** Says how it was, once somebody of the party was there: until fourteen days after the end, and anew as often as one likes. Staff see counts alone. */
export const giveFeedback = endpoint<RegistrationView>()({
  name: 'event.giveFeedback',
  roles: ['resident'],
  scope: 'self',
  changes: true,
  input: v.strictObject({ registrationId: id, mood: v.picklist(moods), praises: v.pipe(listOf(v.picklist(praises), praises.length), v.check((said) => new Set(said).size === said.length)) }),
  refusals: feedbackRefusals
})

export const readRegistration = endpoint<RegistrationView>()({
  name: 'event.readRegistration',
  roles: ['resident'],
  scope: 'self',
  changes: false,
  input: v.strictObject({ registrationId: id }),
  refusals: []
})

/** Whether somebody may be photographed; asked after signing up, and no until answered. For a minor by a guardian. Changing it later withdraws it. */
export const setPhotoConsent = endpoint<RegistrationView>()({
  name: 'event.setPhotoConsent',
  roles: ['resident'],
  scope: 'self',
  changes: true,
  input: v.strictObject({ registrationId: id, personId: id, allowed: v.boolean(), textVersion: text(40) }),
  refusals: ['guardian_needed', 'text_changed']
})

export type RegistrationCard = { readonly registrationId: RegistrationId; readonly event: EventCard; readonly standing: RegistrationStanding; readonly personIds: readonly PersonId[] }

/** What my family is or was signed up for: what comes next first, then what is past, newest first. */
export const myRegistrations = endpoint<{ readonly registrations: readonly RegistrationCard[] }>()({
  name: 'event.myRegistrations',
  roles: ['resident'],
  scope: 'self',
  changes: false,
  input: v.strictObject({}),
  refusals: []
})

export const content = v.strictObject({
  kind: v.picklist(eventKinds),
  title: text(60),
  series: v.optional(seriesName),
  organiser: text(40),
  partners: listOf(text(40), 10),
  place: v.strictObject({ name: text(40), note: v.optional(text(60)) }),
  startAt: instant,
  endAt: instant,
  opensAt: instant,
  closesAt: instant,
  capacity: v.strictObject({
    unit: v.picklist(capacityUnits),
    units: count(1, MOST_UNITS),
    persons: v.optional(count(1, MOST_UNITS * PARTY_LIMIT)),
    waitingLimit: v.optional(count(0, MOST_WAITING))
  }),
  ages: v.optional(v.strictObject({ min: v.optional(count(0, 120)), max: v.optional(count(0, 120)) })),
  audience: v.picklist(audiences),
  intro: v.optional(longText(2000)),
  agenda: listOf(v.strictObject({ title: text(40), minutes: count(1, 600), lead: v.optional(text(30)) }), 20),
  instructors: listOf(v.strictObject({ name: text(30), title: v.optional(text(30)), bio: v.optional(longText(300)) }), 6),
  healthNotice: v.optional(longText(500)),
  contactPhone: phone,
  emergencyPhone: v.optional(phone),
  plan: v.optional(plan)
})

/** What was written, and when, for publishing just that. */
export type DraftView = EventView & { readonly changedAt: Instant }

/** Writes a draft, or overwrites it as long as it is one; `eventId` is made on the phone. Words that must not be shown are refused here, with their fields. */
export const draftEvent = endpoint<DraftView>()({
  name: 'event.draft',
  roles: ['community_staff', 'community_reviewer'],
  scope: 'community',
  changes: true,
  input: v.strictObject({ eventId: v.pipe(id, v.minLength(8), v.maxLength(32)), communityId: id, content }),
  refusals: ['not_a_draft', 'text_risky', 'too_many_changes']
})

/** Shows a draft to residents and opens its seat book; events with minors, for more than fifty, or with words that the check did not vouch for want a reviewer. `seenAt` is the `changedAt` of the draft that was read: another than that is not shown. */
export const publishEvent = endpoint<EventView>()({
  name: 'event.publish',
  roles: ['community_staff', 'community_reviewer'],
  scope: 'community',
  changes: true,
  input: v.strictObject({ eventId: id, seenAt: v.optional(instant) }),
  refusals: publishingRefusals
})

export const finishEvent = endpoint<EventView>()({
  name: 'event.finish',
  roles: ['community_staff', 'community_reviewer'],
  scope: 'community',
  changes: true,
  input: v.strictObject({ eventId: id }),
  refusals: finishingRefusals
})

/** Calls an event off with the reason that people will read; everybody inside is told. A reason that the check did not vouch for is kept for staff, unless a reviewer gives it. */
export const cancelEvent = endpoint<EventView>()({
  name: 'event.cancel',
  roles: ['community_staff', 'community_reviewer'],
  scope: 'community',
  changes: true,
  input: v.strictObject({ eventId: id, reason: text(60) }),
  refusals: cancellingRefusals
})
