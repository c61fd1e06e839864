/** How a party is forgotten when its event is long over: each of its people is replaced by somebody who never was, so that every count stays what it is. What is left is how old they were in bands, where they live, what they held and who came (data.md §3.7). */
import { ageBand } from './age'
import type { Instant } from './calendar'
import { absent, is, present, set, unset, type Change, type Conditional, type Tests } from './conditional'
import type { CommunityId, PersonId } from './ids'
import type { Outing } from './outing'
import type { Registration } from './registration'
import { hasLapsed, type SeatBook } from './seatBook'

/** Stands where a resident stood. */
const NOBODY: PersonId = ''

/** Those who never were, by a stem that belongs to the party alone. */
const standIn = (stem: string, number: number): PersonId => `${stem}_${number}`

/** Staff who wrote somebody down did it in their role, which is no secret of theirs. */
const signer = (onBehalf: Registration['onBehalf'], by: PersonId): PersonId => (onBehalf === 'staff' ? by : NOBODY)

/** The record without its people. Once, whoever asks again. */
export const forgottenRecord = ({ createdBy, onBehalf, participants }: Registration, stem: string, homes: ReadonlyMap<PersonId, CommunityId>, now: Instant): Conditional => ({
  when: { all: { forgottenAt: absent } },
  then: {
    account: set(null),
    createdBy: set(signer(onBehalf, createdBy)),
    personIds: set(participants.map((_, number) => standIn(stem, number))),
    keepers: set([]),
    participants: set(
      participants.map(({ personId, age, adult }, number) => {
        const communityId = homes.get(personId)
        return { personId: standIn(stem, number), age: null, adult, ...(age === null ? {} : { band: ageBand(age) }), ...(communityId ? { communityId } : {}) }
      })
    ),
    consents: set([]),
    guardianPhone: unset,
    contactPhone: unset,
    digest: set(''),
    forgottenAt: set(now)
  }
})

type Part = { readonly when: Tests; readonly then: Change }

/** The book without the people of a party, or null when it names none of them; before their record, which says who they are. */
export function forgottenInBook(book: SeatBook, registration: Registration, stem: string): Conditional | null {
  const parts = [heldBy(book, registration, stem), leftBy(book, registration), cameWithout(book, registration, stem), takenBackFrom(book, registration, stem)]
  const all: Tests = Object.assign({}, ...parts.map(({ when }) => when))
  const then: Change = Object.assign({}, ...parts.map((part) => part.then))
  if (Object.keys(then).length === 0) return null
  // nobody signs anybody up any more, so nobody's hand is counted
  return { when: { all }, then: book.brought[registration.createdBy] === undefined ? then : { ...then, [`brought.${registration.createdBy}`]: unset } }
}

const nothing: Part = { when: {}, then: {} }

/** Its seat, or its place in the queue, and who of it came. */
function heldBy(book: SeatBook, { _id: id, onBehalf, personIds }: Registration, stem: string): Part {
  const place = book.waiting.findIndex((one) => one.id === id)
  const held = book.seated[id] ?? book.waiting[place]
  if (!held || !held.persons.some((person) => personIds.includes(person))) return nothing
  const path = book.seated[id] ? `seated.${id}` : `waiting.${place}`
  const named = held.persons.map((person) => ({ person, instead: standIn(stem, personIds.indexOf(person)) }))
  return {
    when: book.seated[id] ? { [path]: present } : { [`${path}.id`]: is(id) },
    then: {
      [`${path}.persons`]: set(named.map(({ instead }) => instead)),
      [`${path}.by`]: set(signer(onBehalf, held.by)),
      ...(held.byHand ? { [`${path}.byHand.reason`]: set('') } : {}),
      ...Object.fromEntries(named.flatMap(({ person, instead }) => [[`inside.${person}`, unset], [`inside.${instead}`, set(id)]])),
      ...Object.assign({}, ...named.map(({ person, instead }) => cameInstead(book, person, instead)))
    }
  }
}

/** That somebody came, said of another. Whoever checked in by themselves saw themselves. */
function cameInstead({ present: there }: SeatBook, person: PersonId, instead: PersonId): Change {
  const seen = there[person]
  return seen ? { [`present.${person}`]: unset, [`present.${instead}`]: set({ ...seen, by: seen.method === 'self_scan' ? NOBODY : seen.by }) } : {}
}

/** Those of it who came and hold nothing, in this party or another. */
function cameWithout(book: SeatBook, { personIds }: Registration, stem: string): Part {
  const without = personIds.map((person, number) => ({ person, instead: standIn(stem, number) })).filter(({ person }) => book.inside[person] === undefined)
  return { when: {}, then: Object.assign({}, ...without.map(({ person, instead }) => cameInstead(book, person, instead))) }
}

/** That it gave up. Staff, who do it with a reason, did it in their role; their words may name somebody. */
function leftBy(book: SeatBook, { _id: id }: Registration): Part {
  const leaving = book.gone[id]
  if (!leaving || hasLapsed(book, id) || (leaving.reason === undefined ? leaving.by === NOBODY : leaving.reason === '')) return nothing
  return { when: {}, then: { [`gone.${id}`]: set(leaving.reason === undefined ? { at: leaving.at, by: NOBODY } : { ...leaving, reason: '' }) } }
}

/** Check-ins of it that were taken back. */
function takenBackFrom({ takenBack }: SeatBook, { personIds }: Registration, stem: string): Part {
  const changes = takenBack.flatMap(({ persons }, number) =>
    persons.some((person) => personIds.includes(person))
      ? [[`takenBack.${number}.persons`, set(persons.map((person) => standIn(stem, personIds.indexOf(person))))], [`takenBack.${number}.reason`, set('')]]
      : []
  )
  return { when: {}, then: Object.fromEntries(changes) }
}

/** A competition without its entrants; what was published stays, with masked names, as does how many there were (data.md §3.7). */
export const forgottenContest: Change = { numbers: set({}), scores: set({}), tieBreaks: set({}), gifts: set({}) }

/** A walk without those who led and escorted it; the head-counts stay. */
export const forgottenOuting = ({ groups, staffing, rollCalls }: Outing): Change => ({
  groups: set(Object.fromEntries(Object.entries(groups).map(([id, group]) => [id, { ...group, leaderName: '', leaderPhone: '' }]))),
  staffing: set(staffing.map(({ role }) => ({ name: '', role }))),
  // what happened may name somebody
  rollCalls: set(rollCalls.map(({ note, ...call }) => (note === undefined ? call : { ...call, note: '' })))
})
