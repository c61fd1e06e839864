/** Who has a seat at an event and who waits for one. The book is the only truth about seats; nothing else stores a status. Each change is one conditional step on one document, so a crowd is sorted by the database. */
import { above, absent, add, atMost, is, isNot, present, pull, push, set, shift, unset, type Change, type Conditional, type Tests } from './conditional'
import type { Instant } from './calendar'
import type { CheckInMethod } from './checkIn'
import type { EventId, PersonId, RegistrationId } from './ids'

/** How much room a party takes, in the event's unit and in persons. */
export type Size = { readonly units: number; readonly persons: number }
/** `by` is whoever signs the party up. */
export type Party = { readonly id: RegistrationId; readonly size: Size; readonly persons: readonly PersonId[]; readonly by: PersonId }
/** `byHand`: staff seated them, past so many others who waited longer, and said why (INV-E4). */
export type Seat = { readonly size: Size; readonly persons: readonly PersonId[]; readonly by: PersonId; readonly at: Instant; readonly byHand?: ByHand }
export type ByHand = { readonly by: PersonId; readonly at: Instant; readonly reason: string; readonly past: number }
/** Somebody came: when, who saw them, and how they were found; of a command that a phone brought, its id, and when it arrived where that was later. */
export type Presence = { readonly at: Instant; readonly by: PersonId; readonly method: CheckInMethod; readonly commandId?: string; readonly receivedAt?: Instant }
export type Waiter = Seat & { readonly id: RegistrationId }
/** `undone`: the commands that had checked them in, so that a late repeat of one checks nobody in again. */
export type TakenBack = { readonly persons: readonly PersonId[]; readonly by: PersonId; readonly at: Instant; readonly reason: string; readonly commandId?: string; readonly undone?: readonly string[] }
export type Leaving = { readonly at: Instant; readonly by: PersonId; readonly reason?: string }

export type SeatBook = {
  readonly _id: EventId
  readonly capacity: { readonly units: number; readonly persons: number | null }
  readonly taken: Size
  /** Everyone seated or waiting: nobody is in twice, whoever signs them up (INV-E1). */
  readonly inside: Readonly<Record<PersonId, RegistrationId>>
  readonly seated: Readonly<Record<RegistrationId, Seat>>
  /** In order of arrival; while anyone waits, newcomers wait too. */
  readonly waiting: readonly Waiter[]
  readonly waitingLimit: number
  /** How many persons are inside by whose hand; nobody else is named. */
  readonly brought: Readonly<Record<PersonId, number>>
  /** Parties that gave up: a late repeat of their request takes no seat. */
  readonly gone: Readonly<Record<RegistrationId, Leaving>>
  /** Who is there, person by person: a child is never present by a parent's scan alone (R-EV-04). */
  readonly present: Readonly<Record<PersonId, Presence>>
  readonly takenBack: readonly TakenBack[]
  /** Which move of the event still suits a party, by its moment; who says nothing is not here and keeps the seat. */
  readonly answered: Readonly<Record<RegistrationId, Instant>>
  /** Parties that moved up and have not been told. */
  readonly untold: readonly RegistrationId[]
  /** Counts the times that room was made, and tells since when nobody has looked whether the queue moves up and everybody is told. */
  readonly releases: number
  readonly unsettledAt: Instant | null
}

export type Standing =
  | { readonly at: 'seated' }
  | { readonly at: 'waiting'; readonly place: number }
  | { readonly at: 'left' }
  | { readonly at: 'none' }

export const emptyBook = (eventId: EventId, capacity: { units: number; persons?: number; waitingLimit: number }): SeatBook => ({
  _id: eventId,
  capacity: { units: capacity.units, persons: capacity.persons ?? null },
  taken: { units: 0, persons: 0 },
  inside: {},
  seated: {},
  waiting: [],
  waitingLimit: capacity.waitingLimit,
  brought: {},
  gone: {},
  present: {},
  takenBack: [],
  answered: {},
  untold: [],
  releases: 0,
  unsettledAt: null
})

export function standingOf(book: SeatBook, party: RegistrationId): Standing {
  if (book.seated[party]) return { at: 'seated' }
  const index = book.waiting.findIndex(({ id }) => id === party)
  if (index >= 0) return { at: 'waiting', place: index + 1 }
  return { at: book.gone[party] ? 'left' : 'none' }
}

/** Everybody who holds a seat. */
export const personsSeated = (book: Pick<SeatBook, 'seated'>): ReadonlySet<PersonId> => new Set(Object.values(book.seated).flatMap(({ persons }) => persons))

/** Those of the persons who are in the event already, in this party or another. */
export const insiders = (book: SeatBook, persons: readonly PersonId[]): readonly PersonId[] => persons.filter((person) => book.inside[person] !== undefined)

/** How many persons are inside by the hand of this one. */
export const broughtBy = (book: SeatBook, signer: PersonId): number => book.brought[signer] ?? 0

export const timesLeft = (book: SeatBook, person: PersonId): number => Object.values(book.gone).filter(({ by }) => by === person).length

export const fits = (book: SeatBook, size: Size): boolean =>
  book.taken.units + size.units <= book.capacity.units && (book.capacity.persons === null || book.taken.persons + size.persons <= book.capacity.persons)

export const mayWait = (book: SeatBook): boolean => book.waiting.length < book.waitingLimit

// the bound is computed from the capacity that was read, so the step holds only while that capacity stands
const sameCapacity = ({ capacity }: SeatBook): Tests => ({ 'capacity.units': is(capacity.units), 'capacity.persons': is(capacity.persons) })
const room = ({ capacity }: SeatBook, size: Size): Tests => ({
  'taken.units': atMost(capacity.units - size.units),
  ...(capacity.persons === null ? {} : { 'taken.persons': atMost(capacity.persons - size.persons) })
})
const newcomer = (party: Party): Tests => ({
  [`gone.${party.id}`]: absent,
  ...Object.fromEntries(party.persons.map((person) => [`inside.${person}`, absent]))
})
// what a hand may still bring was decided on what was read, so the step holds only while that hand brought and took away nobody else
const sameHand = ({ brought }: SeatBook, by: PersonId): Tests => ({ [`brought.${by}`]: brought[by] === undefined ? absent : is(brought[by]) })
const byHand = (book: SeatBook, by: PersonId, persons: number): Change => {
  const now = broughtBy(book, by) + persons
  return { [`brought.${by}`]: now > 0 ? set(now) : unset }
}
const seatOf = ({ size, persons, by }: Party, at: Instant): Seat => ({ size, persons, by, at })
const comeIn = (book: SeatBook, party: Party): Change => ({ ...Object.fromEntries(party.persons.map((person) => [`inside.${person}`, set(party.id)])), ...byHand(book, party.by, party.persons.length) })
const goOut = (book: SeatBook, id: RegistrationId, { persons, by }: Seat, leaving: Leaving): Change => ({
  ...byHand(book, by, -persons.length),
  [`gone.${id}`]: set(leaving),
  ...Object.fromEntries(persons.map((person) => [`inside.${person}`, unset])),
  [`answered.${id}`]: unset,
  untold: pull(id),
  releases: add(1),
  unsettledAt: set(leaving.at)
})

/** A newcomer takes a seat only while nobody waits, and while whoever signs them up brought no others meanwhile. */
export const takeSeat = (book: SeatBook, party: Party, now: Instant): Conditional => ({
  when: { all: { ...sameCapacity(book), ...room(book, party.size), 'waiting.0': absent, ...newcomer(party), ...sameHand(book, party.by) } },
  then: {
    'taken.units': add(party.size.units),
    'taken.persons': add(party.size.persons),
    [`seated.${party.id}`]: set(seatOf(party, now)),
    ...comeIn(book, party)
  }
})

/** The book as it reads once the party sits, for the answer that need not read it again. */
export const withSeat = (book: SeatBook, party: Party, now: Instant): SeatBook => ({
  ...book,
  taken: { units: book.taken.units + party.size.units, persons: book.taken.persons + party.size.persons },
  seated: { ...book.seated, [party.id]: seatOf(party, now) },
  brought: { ...book.brought, [party.by]: broughtBy(book, party.by) + party.persons.length }
})

/** Waits at the end of the queue, only when there really is no seat: so nobody waits who would fit. */
export const joinQueue = (book: SeatBook, party: Party, now: Instant): Conditional => ({
  when: {
    all: { ...sameCapacity(book), waitingLimit: is(book.waitingLimit), [`waiting.${book.waitingLimit - 1}`]: absent, ...newcomer(party), ...sameHand(book, party.by) },
    any: [
      { 'waiting.0': present },
      { 'taken.units': above(book.capacity.units - party.size.units) },
      ...(book.capacity.persons === null ? [] : [{ 'taken.persons': above(book.capacity.persons - party.size.persons) }])
    ]
  },
  then: { waiting: push({ id: party.id, ...seatOf(party, now) } satisfies Waiter), ...comeIn(book, party) }
})

/** Gives up a seat of whom nobody is there, or a place in the queue, and notes that somebody must look whether the queue moves up. Null when the party has neither. */
export function leave(book: SeatBook, id: RegistrationId, leaving: Leaving): Conditional | null {
  const seat = book.seated[id]
  if (seat) {
    return {
      when: { all: { [`seated.${id}`]: present, ...Object.fromEntries(seat.persons.map((person) => [`present.${person}`, absent])), ...sameHand(book, seat.by) } },
      then: { 'taken.units': add(-seat.size.units), 'taken.persons': add(-seat.size.persons), [`seated.${id}`]: unset, ...goOut(book, id, seat, leaving) }
    }
  }
  const waiter = book.waiting.find((one) => one.id === id)
  if (!waiter) return null
  return { when: { all: { 'waiting.id': is(id), ...sameHand(book, waiter.by) } }, then: { waiting: pull({ id }), ...goOut(book, id, waiter, leaving) } }
}

/** Stands for nobody: whoever never came back for a place has not left one. */
const CLOCK = 'clock'

/** What the clock says of a party that nobody is there for any more. */
export const abandoned = (at: Instant): Leaving => ({ at, by: CLOCK })

/** Whether somebody who holds this seat is there, so that it is not given up. */
export const hasCome = (book: SeatBook, id: RegistrationId): boolean => (book.seated[id]?.persons ?? []).some((person) => book.present[person] !== undefined)

/** Shuts the door on a party that holds nothing: a late repeat of its request takes no seat any more. */
export const lapse = (id: RegistrationId, at: Instant): Conditional => ({
  when: { all: { [`seated.${id}`]: absent, 'waiting.id': isNot(id), [`gone.${id}`]: absent } },
  then: { [`gone.${id}`]: set(abandoned(at)) }
})

/** Whether the door was shut on the party, so that nothing of it need be kept. */
export const hasLapsed = (book: SeatBook, id: RegistrationId): boolean => book.gone[id]?.by === CLOCK

/** Seats the head of the queue. Null when nobody waits or the head does not fit: a family waiting for four seats may hold back a single. */
export function seatHead(book: SeatBook, now: Instant): { readonly party: Waiter; readonly step: Conditional } | null {
  const head = book.waiting[0]
  if (!head || !fits(book, head.size)) return null
  return {
    party: head,
    step: {
      when: { all: { ...sameCapacity(book), 'waiting.0.id': is(head.id), ...room(book, head.size) } },
      then: {
        waiting: shift,
        'taken.units': add(head.size.units),
        'taken.persons': add(head.size.persons),
        [`seated.${head.id}`]: set(seatOf(head, now)),
        untold: push(head.id)
      }
    }
  }
}

/** Takes a party off the list of those who moved up and have to be told. */
export const told = (id: RegistrationId): Conditional => ({ when: { all: {} }, then: { untold: pull(id) } })

/** Notes that the queue was looked at, nobody at its head fits and everybody was told, unless room was made or somebody moved up meanwhile. */
export const settle = (book: SeatBook): Conditional => ({ when: { all: { releases: is(book.releases), 'untold.0': absent } }, then: { unsettledAt: set(null) } })

/** Seats a waiting party where it stands in the queue. Null when it does not wait or does not fit. */
export function seatByHand(book: SeatBook, id: RegistrationId, hand: Omit<ByHand, 'past'>): Conditional | null {
  const index = book.waiting.findIndex((one) => one.id === id)
  const waiter = book.waiting[index]
  if (!waiter || !fits(book, waiter.size)) return null
  const { size, persons, by } = waiter
  return {
    // the place in the queue is part of the record, so it must still be the one that was read
    when: { all: { ...sameCapacity(book), [`waiting.${index}.id`]: is(id), ...room(book, size) } },
    then: {
      waiting: pull({ id }),
      'taken.units': add(size.units),
      'taken.persons': add(size.persons),
      [`seated.${id}`]: set({ size, persons, by, at: hand.at, byHand: { ...hand, past: index } } satisfies Seat),
      untold: push(id),
      unsettledAt: set(hand.at)
    }
  }
}

/** Another number of places, never below what is taken; room that is made is looked at like room that was freed. */
export const resize = (book: SeatBook, units: number, persons: number | null, waitingLimit: number, now: Instant): Conditional => ({
  when: { all: { ...sameCapacity(book), 'taken.units': atMost(units), ...(persons === null ? {} : { 'taken.persons': atMost(persons) }) } },
  then: { 'capacity.units': set(units), 'capacity.persons': set(persons), waitingLimit: set(waitingLimit), releases: add(1), unsettledAt: set(now) }
})

/** Those of a seated party come in. Holds only while the party is seated and none of them was there already. */
export const arrive = (party: RegistrationId, persons: readonly PersonId[], presence: Presence): Conditional => ({
  when: { all: { [`seated.${party}`]: present, ...Object.fromEntries(persons.map((person) => [`present.${person}`, absent])) } },
  then: Object.fromEntries(persons.map((person) => [`present.${person}`, set(presence)]))
})

/** More check-ins than are tapped for the wrong people at one event. */
export const MOST_TAKEN_BACK = 40

/** The check-ins of these persons as they were read are taken back; that they were made and taken back is kept. */
export function depart(book: SeatBook, persons: readonly PersonId[], deed: Omit<TakenBack, 'persons' | 'undone'>): Conditional {
  const undone = [...new Set(persons.flatMap((person) => book.present[person]?.commandId ?? []))]
  return {
    when: { all: { [`takenBack.${MOST_TAKEN_BACK - 1}`]: absent, ...Object.fromEntries(persons.map((person) => [`present.${person}.at`, is(book.present[person]?.at ?? null)])) } },
    then: { ...Object.fromEntries(persons.map((person) => [`present.${person}`, unset])), takenBack: push({ ...deed, persons, ...(undone.length > 0 ? { undone } : {}) } satisfies TakenBack) }
  }
}

/** Whether this command checked somebody in and was taken back since. */
export const isUndone = ({ takenBack }: SeatBook, commandId: string): boolean => takenBack.some(({ undone }) => undone?.includes(commandId))

/** Whether this command has taken something back already. */
export const hasTakenBack = ({ takenBack }: SeatBook, commandId: string): boolean => takenBack.some((one) => one.commandId === commandId)

/** How many persons hold a seat, and how many of them are there. */
export const turnout = (book: SeatBook): { readonly seated: number; readonly present: number } => ({
  seated: book.taken.persons,
  present: Object.keys(book.present).length
})
