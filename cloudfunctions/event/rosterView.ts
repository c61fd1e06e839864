/** What staff see of the people at an event: names in full for them, masked for helpers, telephones masked for all. */
import type { RosterParty, RosterPerson } from '@contract/eventDesk'
import type { EventFacts } from '@domain/event'
import type { PersonId, RegistrationId } from '@domain/ids'
import { maskedName, maskedPhone } from '@domain/masking'
import { openQuestion } from '@domain/moving'
import type { Registration } from '@domain/registration'
import { standingOf, type SeatBook } from '@domain/seatBook'
import { recordRead } from '@kernel/audit'
import type { Caller } from '@kernel/caller'
import type { PersonDocument, PhotoConsents } from '@kernel/documents'
import type { Context } from '@kernel/handle'
import { photoAnswer } from './photoAnswers'

export type RosterFacts = {
  readonly event: EventFacts
  readonly book: SeatBook
  readonly registrations: readonly Registration[]
  readonly persons: ReadonlyMap<PersonId, PersonDocument>
  readonly photos: ReadonlyMap<RegistrationId, PhotoConsents>
}

/** As many as one call of the database gives by id: more than most events have inside. */
const BATCH = 1000

/** What is found under many ids, a call for each batch of them. */
export async function inBatches<Found>(ids: readonly string[], read: (some: readonly string[]) => Promise<readonly Found[]>): Promise<readonly Found[]> {
  const batches = Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, index) => ids.slice(index * BATCH, (index + 1) * BATCH))
  return (await Promise.all(batches.map(read))).flat()
}

/** The records behind the seats and the queue of an event, or behind some parties of it. */
export async function rosterFacts({ store }: Pick<Context, 'store'>, event: EventFacts, book: SeatBook, parties?: readonly RegistrationId[]): Promise<RosterFacts> {
  const ids = parties ?? [...Object.keys(book.seated), ...book.waiting.map(({ id }) => id)]
  const inside = ids.flatMap((id) => book.seated[id]?.persons ?? book.waiting.find((one) => one.id === id)?.persons ?? [])
  const [registrations, photos] = await Promise.all([inBatches(ids, (some) => store.getMany('registrations', some)), inBatches(ids, (some) => store.getMany('photoConsents', some))])
  const wanted = [...new Set([...inside, ...registrations.map(({ createdBy }) => createdBy)])]
  const persons = await inBatches(wanted, (some) => store.getMany('persons', some))
  return {
    event,
    book,
    registrations: registrations.filter(({ eventId }) => eventId === event._id),
    persons: new Map(persons.map((person) => [person._id, person])),
    photos: new Map(photos.map((one) => [one._id, one]))
  }
}

const hasMinors = ({ registrations }: Pick<RosterFacts, 'registrations'>): boolean => registrations.some(({ participants }) => participants.some(({ adult }) => !adult))

/** That minors are among those who are about to be shown is written down first, with what was looked at: the event, or one party (INV-A1). */
export async function recordMinors(facts: Pick<RosterFacts, 'event' | 'registrations'>, target: string, { store, caller, now }: Context): Promise<void> {
  if (hasMinors(facts)) await recordRead(store, { at: now, actor: caller.personId, action: 'read_minors', target, communityId: facts.event.communityId })
}

/** Whether the caller sees names in full: staff of the community do, helpers of one event do not. */
export const seesNames = (caller: Caller, event: EventFacts): boolean =>
  caller.grants.some(({ role, scope }) => role !== 'volunteer' && scope.kind === 'community' && scope.id === event.communityId)

/** The sealed telephone on which a party is reached: of whoever signed up, or the one that staff wrote down for them; never that of the staff. */
export const phoneOf = ({ onBehalf, contactPhone }: Registration, signer: PersonDocument | null | undefined): string | undefined => (onBehalf === 'staff' ? contactPhone : (contactPhone ?? signer?.phone))

export function partyView(facts: RosterFacts, registration: Registration, { secrets, caller }: Pick<Context, 'secrets' | 'caller'>): RosterParty {
  const { book, persons, photos, event } = facts
  const named = seesNames(caller, event)
  const sealed = named ? phoneOf(registration, persons.get(registration.createdBy)) : undefined
  return {
    registrationId: registration._id,
    standing: standingOf(book, registration._id),
    onBehalf: registration.onBehalf,
    ...(sealed ? { phone: maskedPhone(secrets.open(sealed)) } : {}),
    ...(book.seated[registration._id]?.byHand ? { byHand: true } : {}),
    ...(openQuestion(event, book, registration) === null ? {} : { unanswered: true }),
    persons: registration.participants.map(({ personId, age, adult }): RosterPerson => {
      const person = persons.get(personId)
      const photo = photoAnswer(photos.get(registration._id), personId)
      return {
        personId,
        name: named ? (person?.name ?? '') : maskedName(person?.name ?? ''),
        age,
        adult,
        ...(person?.buildingId ? { buildingId: person.buildingId } : {}),
        ...(book.present[personId] ? { presentAt: book.present[personId].at } : {}),
        ...(photo === undefined ? {} : { photo })
      }
    })
  }
}

/** Seated first in the order they came, then the queue. */
export function inOrder({ book, registrations }: Pick<RosterFacts, 'book' | 'registrations'>): readonly Registration[] {
  const place = (id: RegistrationId) => book.waiting.findIndex((one) => one.id === id)
  const since = (id: RegistrationId) => book.seated[id]?.at ?? 0
  return [...registrations].sort((a, b) => place(a._id) - place(b._id) || since(a._id) - since(b._id))
}

export const partyViews = (facts: RosterFacts, context: Pick<Context, 'secrets' | 'caller'>): readonly RosterParty[] => inOrder(facts).map((registration) => partyView(facts, registration, context))
