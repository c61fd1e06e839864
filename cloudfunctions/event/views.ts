/** What leaves the function about events and registrations: counts for everybody, persons only for those who signed them up. */
import type { EventCard, EventView, MineView, RegistrationStanding, RegistrationView } from '@contract/event'
import type { Instant } from '@domain/calendar'
import { callingOff, lastChangeAt, phaseOf, type EventFacts } from '@domain/event'
import type { Feedback } from '@domain/feedback'
import { openQuestion } from '@domain/moving'
import type { PersonId } from '@domain/ids'
import type { PersonFacts } from '@domain/person'
import type { Registration } from '@domain/registration'
import { emptyBook, standingOf, type SeatBook } from '@domain/seatBook'
import { checkInCode } from '@kernel/codes'
import type { PhotoConsents } from '@kernel/documents'
import type { Secrets } from '@kernel/secrets'
import { photoAnswer } from './photoAnswers'

/** A draft has no book yet. */
export const bookOr = (event: EventFacts, book: SeatBook | null): SeatBook => book ?? emptyBook(event._id, event.capacity)

export const eventCard = (event: EventFacts, book: SeatBook, now: Instant): EventCard => ({
  eventId: event._id,
  communityId: event.communityId,
  kind: event.kind,
  title: event.title,
  place: event.place.name,
  startAt: event.startAt,
  endAt: event.endAt,
  opensAt: event.opensAt,
  phase: phaseOf(event, book, now),
  seats: { unit: event.capacity.unit, capacity: book.capacity.units, taken: book.taken.units, waiting: book.waiting.length }
})

/** Where the caller's people stand in an event. */
export function mineIn(book: SeatBook, family: readonly PersonId[]): readonly MineView[] {
  return family.flatMap((personId) => {
    const registrationId = book.inside[personId]
    if (registrationId === undefined) return []
    return [{ personId, registrationId, standing: book.seated[registrationId] ? ('seated' as const) : ('waiting' as const) }]
  })
}

export const eventView = (event: EventFacts, book: SeatBook, now: Instant, family: readonly PersonId[]): EventView => {
  const off = callingOff(event)
  return {
    ...eventCard(event, book, now),
    ...(event.series ? { series: event.series } : {}),
    organiser: event.organiser,
    partners: event.partners,
    ...(event.place.note ? { placeNote: event.place.note } : {}),
    closesAt: event.closesAt,
    ...(event.ages ? { ages: event.ages } : {}),
    audience: event.audience,
    ...(event.intro ? { intro: event.intro } : {}),
    agenda: event.agenda,
    instructors: event.instructors,
    ...(event.healthNotice ? { healthNotice: event.healthNotice } : {}),
    contactPhone: event.contactPhone,
    ...(event.emergencyPhone ? { emergencyPhone: event.emergencyPhone } : {}),
    ...(event.plan ? { plan: event.plan } : {}),
    ...(off?.reason && !off.unvouched ? { cancelReason: off.reason } : {}),
    mine: mineIn(book, family)
  }
}

type Shown = {
  readonly event: EventFacts
  readonly book: SeatBook
  readonly registration: Registration
  /** Those of the party whom the caller may see. */
  readonly persons: readonly PersonFacts[]
  readonly photos: PhotoConsents | null
  readonly feedback?: Feedback | undefined
}

/** As much of a party as the caller may see; the code, which lets everybody in, only with all of it. */
export function registrationView({ event, book, registration, persons, photos, feedback }: Shown, secrets: Secrets, now: Instant): RegistrationView {
  const standing: RegistrationStanding = standingOf(book, registration._id)
  const nameOf = new Map(persons.map(({ _id, name }) => [_id, name]))
  const seen = registration.participants.filter(({ personId }) => nameOf.has(personId))
  const whole = seen.length === registration.participants.length
  const askedAt = openQuestion(event, book, registration)
  return {
    registrationId: registration._id,
    event: eventCard(event, book, now),
    contactPhone: event.contactPhone,
    ...(event.place.note ? { placeNote: event.place.note } : {}),
    standing,
    whole,
    persons: seen.map(({ personId, age, adult }) => {
      const photo = photoAnswer(photos, personId)
      const there = book.present[personId]
      return { personId, name: nameOf.get(personId) ?? '', age, adult, ...(photo === undefined ? {} : { photo }), ...(there ? { presentAt: there.at } : {}) }
    }),
    lastChangeAt: lastChangeAt(event),
    ...(askedAt !== null && whole ? { askedAt } : {}),
    ...(feedback && whole ? { feedback: { mood: feedback.mood, praises: feedback.praises } } : {}),
    ...(standing.at === 'seated' && event.status === 'published' && whole ? { checkIn: checkInCode(secrets, event._id, registration._id) } : {})
  }
}
