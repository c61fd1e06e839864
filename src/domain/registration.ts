/** Who may sign up for a community event, and when. Asked by the server before it decides and by the screen before it offers a button. */
import { ADULT_AGE, ageOn, ATTENDED_AGE, CONSENT_AGE, type Birth } from './age'
import { localDateOf, type Instant } from './calendar'
import { healthNoticeText, MINOR_EVENT_TEXT } from './consents'
import { accept, refuse, type Decision } from './decision'
import { lastChangeAt, type Capacity, type CapacityUnit, type EventFacts } from './event'
import type { CommunityId, EventId, OpenId, PersonId, RegistrationId } from './ids'
import { ageOf, isAdult, type PersonFacts } from './person'
import { broughtBy, timesLeft, type Party, type SeatBook, type Size } from './seatBook'

export const registrationRefusals = [
  'cancelled', 'not_open_yet', 'closed', 'own_community_only', 'age', 'guardian_needed', 'adult_needed', 'guardian_phone_needed',
  'family_shape', 'too_many', 'health_notice_needed', 'already_inside', 'full'
] as const
export type RegistrationRefusal = (typeof registrationRefusals)[number]

export const leavingRefusals = ['too_late', 'over', 'already_present'] as const
export type LeavingRefusal = (typeof leavingRefusals)[number]

/** One to two adults with one to three children make a family at an event (R-EV-04). */
export const FAMILY_SHAPE = { adults: { min: 1, max: 2 }, children: { min: 1, max: 3 } } as const
/** More come as a group, by telephone; in several parties by one hand as well. */
export const PARTY_LIMIT = 6
/** Whoever gave up so many places of one event calls before coming again. */
export const LEAVING_LIMIT = 3

/** Of whom is forgotten: no age, but the band it lay in, and where they lived. */
export type Participant = { readonly personId: PersonId; readonly age: number | null; readonly adult: boolean; readonly band?: number; readonly communityId?: CommunityId }

export type ConsentPurpose = 'minor_event' | 'health_notice'
export type Consent = { readonly purpose: ConsentPurpose; readonly textVersion: string; readonly personIds: readonly PersonId[]; readonly givenBy: PersonId; readonly method: 'tap' | 'paper'; readonly at: Instant }

/** What was answered and consented, written once under the id that the phone made and changed only to forget its people; whether it holds a seat stands in the book alone. */
export type Registration = {
  readonly _id: RegistrationId
  readonly eventId: EventId
  /** Who signed up on a phone; null where staff did it for people without WeChat. */
  readonly account: OpenId | null
  readonly createdBy: PersonId
  readonly onBehalf: 'self' | 'family' | 'staff'
  readonly personIds: readonly PersonId[]
  /** Who finds this record on a list: those who come, and whoever signed them up, also after a relative was taken off their list. */
  readonly keepers: readonly PersonId[]
  readonly participants: readonly Participant[]
  readonly size: Size
  readonly consents: readonly Consent[]
  /** Sealed. The number of a guardian, where a person of 14 to 17 signs up alone. */
  readonly guardianPhone?: string
  /** Sealed. Where staff signed up somebody without WeChat: the number on which they are reached. */
  readonly contactPhone?: string
  readonly at: Instant
  /** Tells a repeat of this request from another that bears its id. */
  readonly digest: string
  /** Since then it names nobody (domain/forgetting). */
  readonly forgottenAt?: Instant
}

/** Who comes, and what was ticked for them. */
export type PartyFacts = {
  readonly participants: readonly Participant[]
  /** Those for whom a guardian consents, because they are too young today, however old they will be at the event. */
  readonly young: readonly PersonId[]
  readonly signerIsAdult: boolean
  readonly guardianConsent: boolean
  readonly healthNoticeRead: boolean
  readonly guardianPhone: boolean
  /** Where the one who signs up lives, if they told us. */
  readonly homeCommunityId?: CommunityId
}

/** The ages of a party on the day of the event. */
export const participantsOf = (persons: readonly PersonFacts[], startAt: Instant): readonly Participant[] => {
  const on = localDateOf(startAt)
  return persons.map((person) => ({ personId: person._id, age: ageOf(person, on), adult: isAdult(person, on) }))
}

/** Those under the age of consent on the day on which they are signed up: what we are told about them needs a guardian from the first word. */
export const youngOf = (persons: readonly PersonFacts[], now: Instant): readonly PersonId[] => {
  const today = localDateOf(now)
  return persons.filter((person) => (ageOf(person, today) ?? ADULT_AGE) < CONSENT_AGE).map(({ _id }) => _id)
}

/** Whether somebody of this birth signs nobody up: too young to consent, and nobody in the family who needs no consent. Unknown means grown up. */
export function signsForNobody(own: Birth | undefined, family: readonly (Birth | undefined)[], now: Instant): boolean {
  const today = localDateOf(now)
  const young = (birth: Birth | undefined) => birth !== undefined && ageOn(birth, today) < CONSENT_AGE
  return young(own) && family.every(young)
}

/** The room a party takes: a family one unit, else each person, or each child where children are counted. */
export function sizeOf(unit: CapacityUnit, participants: readonly Participant[]): Size {
  const children = participants.filter(({ adult }) => !adult).length
  return { units: { family: 1, child: children, person: participants.length }[unit], persons: participants.length }
}

/** Whether the event is meant for somebody of this age. */
export function withinAges(event: Pick<EventFacts, 'ages' | 'capacity'>, { age, adult }: Pick<Participant, 'age' | 'adult'>): boolean {
  if (!event.ages || (adult && event.capacity.unit !== 'person')) return true
  const { min = 0, max = Infinity } = event.ages
  // a grown-up who was never asked is too old for a children's event, and fits any other
  return age === null ? max >= ADULT_AGE : age >= min && age <= max
}

const between = (count: number, { min, max }: { min: number; max: number }) => count >= min && count <= max

function hasShape(unit: CapacityUnit, participants: readonly Participant[]): boolean {
  const adults = participants.filter(({ adult }) => adult).length
  const children = participants.length - adults
  if (unit === 'family') return between(adults, FAMILY_SHAPE.adults) && between(children, FAMILY_SHAPE.children)
  return unit === 'person' || children > 0
}

// a party that could never fit would stand at the head of the queue for ever
function partyLimit({ unit, units, persons = Infinity }: Capacity, participants: readonly Participant[]): number | null {
  const size = sizeOf(unit, participants)
  if (size.persons > PARTY_LIMIT) return PARTY_LIMIT
  if (size.persons > persons) return persons
  return size.units > units ? units : null
}

/** Minors who come without a grown-up's hand leave the number of a guardian; nobody else's is kept. */
export const needsGuardianPhone = ({ participants, signerIsAdult }: Pick<PartyFacts, 'participants' | 'signerIsAdult'>): boolean => !signerIsAdult && participants.some(({ adult }) => !adult)

type Registrable = Pick<EventFacts, 'status' | 'communityId' | 'startAt' | 'opensAt' | 'closesAt' | 'capacity' | 'ages' | 'audience' | 'healthNotice'>

/** Whether this party may have a place, were there one: rules of state-machines.md §2.3, ages by PIPL art. 31 and Civil Code art. 17–20. */
export function decideRegistration(event: Registrable, party: PartyFacts, now: Instant): Decision<PartyFacts, RegistrationRefusal> {
  const { participants, young } = party
  if (event.status === 'cancelled') return refuse('cancelled')
  if (now < event.opensAt) return refuse('not_open_yet', { opensAt: event.opensAt })
  if (event.status !== 'published' || now >= event.closesAt || now >= event.startAt) return refuse('closed')
  if (event.audience === 'own_community' && party.homeCommunityId !== event.communityId) return refuse('own_community_only')

  const misfit = participants.filter((one) => !withinAges(event, one))
  if (misfit.length) return refuse('age', { personIds: misfit.map(({ personId }) => personId) })

  const minors = participants.filter(({ adult }) => !adult)
  if (young.length && !(party.signerIsAdult && party.guardianConsent)) return refuse('guardian_needed', { personIds: young })
  if (minors.some(({ age }) => age !== null && age < ATTENDED_AGE) && minors.length === participants.length) return refuse('adult_needed')
  if (needsGuardianPhone(party) && !party.guardianPhone) return refuse('guardian_phone_needed')

  const limit = partyLimit(event.capacity, participants)
  if (limit !== null) return refuse('too_many', { limit })
  if (!hasShape(event.capacity.unit, participants)) return refuse('family_shape')
  if (event.healthNotice && !party.healthNoticeRead) return refuse('health_notice_needed')
  return accept(party)
}

/** Whether this signer may bring one more party, by the book that was read: relatives can be made up, and places held by coming and going. */
export function decideParty(book: SeatBook, party: Party): Decision<Party, 'left_too_often' | 'too_many'> {
  if (timesLeft(book, party.by) >= LEAVING_LIMIT) return refuse('left_too_often', { limit: LEAVING_LIMIT })
  return broughtBy(book, party.by) + party.persons.length > PARTY_LIMIT ? refuse('too_many', { limit: PARTY_LIMIT }) : accept(party)
}

/** Whether people may still leave by themselves; later they call the community. That nobody of them is there, the seat book sees to. */
export function decideLeaving(event: Pick<EventFacts, 'status' | 'startAt'>, now: Instant): Decision<true, Exclude<LeavingRefusal, 'already_present'>> {
  if (event.status !== 'published') return refuse('over')
  return now < lastChangeAt(event) ? accept(true) : refuse('too_late')
}

/** One tick, two records: the guardian's consent and the health notice, each with the version of its text (R-EV-03); nothing that nobody gave. */
export function consentsOf(event: Pick<EventFacts, 'healthNotice'>, { participants, young, signerIsAdult, guardianConsent }: PartyFacts, given: Pick<Consent, 'givenBy' | 'method' | 'at'>): readonly Consent[] {
  const everybody = participants.map(({ personId }) => personId)
  const minors = participants.filter(({ personId, adult }) => !adult || young.includes(personId)).map(({ personId }) => personId)
  return [
    ...(minors.length && signerIsAdult && guardianConsent ? [{ purpose: 'minor_event' as const, textVersion: MINOR_EVENT_TEXT, personIds: minors, ...given }] : []),
    ...(event.healthNotice ? [{ purpose: 'health_notice' as const, textVersion: healthNoticeText(event.healthNotice.version), personIds: everybody, ...given }] : [])
  ]
}
