/** Who has signed up for the events of the district: neighbours without faces, and the personas where the pictures show them. */
import { MINOR_EVENT_TEXT } from '@domain/consents'
import { DAY, localParts, type Instant } from '@domain/calendar'
import type { EventFacts } from '@domain/event'
import { participantsOf, sizeOf, type Registration } from '@domain/registration'
import { broughtBy, emptyBook, fits, withSeat, type SeatBook } from '@domain/seatBook'
import type { PersonDocument } from '@kernel/documents'
import { openidOf, personOf } from './people'
import { sinceOpening } from './events'

type PartyOf = { readonly id: string; readonly account: string; readonly signer: string; readonly persons: readonly PersonDocument[] }

/** How many neighbours have signed up for each event, and the personas among them, in order. */
const crowds: Readonly<Record<string, { readonly neighbours: number; readonly personas?: readonly { readonly key: string; readonly persons: readonly string[] }[] }>> = {
  ev_yoga: { neighbours: 8 },
  ev_walk: { neighbours: 4 },
  ev_rope: { neighbours: 26, personas: [{ key: 'wangjing', persons: ['p_wangle'] }] },
  ev_bun: { neighbours: 13, personas: [{ key: 'lin', persons: [personOf('lin')] }] },
  ev_bun_past: { neighbours: 19, personas: [{ key: 'lin', persons: [personOf('lin')] }] },
  ev_law: { neighbours: 35 }
}

const surnames = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴', '徐', '孙', '胡', '朱', '高', '林']
const given = ['桂珍', '建华', '秀英', '志强', '晓梅', '永福', '淑芬', '家明', '雅琴', '立新', '丽萍', '海涛']

function neighbours(event: EventFacts, index: number, now: Instant): PartyOf {
  const key = `${event._id}_${index}`
  const account = openidOf(key)
  const name = `${surnames[index % surnames.length]}${given[(index * 5) % given.length]}`
  const origin = { communityId: event.communityId, addedBy: account, addedAt: now }
  const adult: PersonDocument = { _id: personOf(key), name, ...origin }
  const child: PersonDocument = { _id: `${personOf(key)}_c`, name: `${name[0]}小${given[index % given.length]?.[1]}`, birth: `${localParts(now).year - 10}-12`, ...origin }
  const persons = { family: [adult, child], child: [child], person: [adult] }[event.capacity.unit]
  return { id: `r_${key}_demo`, account, signer: adult._id, persons }
}

export type Seats = { readonly seatBooks: readonly SeatBook[]; readonly registrations: readonly Registration[]; readonly persons: readonly PersonDocument[] }

/** The seat books of published and past events, with the records behind each seat. */
export function seats(events: readonly EventFacts[], known: readonly PersonDocument[], now: Instant): Seats {
  const filled = events.filter(({ status }) => status !== 'draft').map((event) => {
    const crowd = crowds[event._id] ?? { neighbours: 0 }
    const others = Array.from({ length: crowd.neighbours }, (_, index) => neighbours(event, index, now))
    const personas = (crowd.personas ?? []).map(({ key, persons }): PartyOf => ({ id: `r_${event._id}_${key}_demo`, account: openidOf(key), signer: personOf(key), persons: known.filter(({ _id }) => persons.includes(_id)) }))
    const parties = [...others, ...personas]
    const book = parties.reduce((before, party, index) => comeIn(before, event, party, arrivedAt(event, index, parties.length, now)), emptyBook(event._id, event.capacity))
    return { book: event.status === 'finished' ? withTurnout(book, event) : book, parties, others, event }
  })
  return {
    seatBooks: filled.map(({ book }) => book),
    registrations: filled.flatMap(({ event, parties }) => parties.map((party, index) => recordOf(event, party, arrivedAt(event, index, parties.length, now)))),
    persons: filled.flatMap(({ others }) => others.flatMap(({ persons }) => persons))
  }
}

const arrivedAt = (event: EventFacts, index: number, of: number, now: Instant): Instant => Math.min(sinceOpening(event, (index + 1) / (of + 1)), now - DAY / 24)

function comeIn(book: SeatBook, event: EventFacts, { id, signer, persons }: PartyOf, at: Instant): SeatBook {
  const size = sizeOf(event.capacity.unit, participantsOf(persons, event.startAt))
  const party = { id, size, persons: persons.map(({ _id }) => _id), by: signer }
  const inside = { ...book.inside, ...Object.fromEntries(party.persons.map((person) => [person, id])) }
  if (book.waiting.length > 0 || !fits(book, size)) return { ...book, inside, waiting: [...book.waiting, { ...party, at }], brought: { ...book.brought, [signer]: broughtBy(book, signer) + persons.length } }
  return { ...withSeat(book, party, at), inside }
}

/** Everybody came but the first party. */
function withTurnout(book: SeatBook, { startAt, communityId }: EventFacts): SeatBook {
  const present = Object.values(book.seated).slice(1).flatMap(({ persons }) => persons)
  return { ...book, present: Object.fromEntries(present.map((person) => [person, { at: startAt, by: personOf(`staff_${communityId}`), method: 'lookup' }])) }
}

function recordOf(event: EventFacts, { id, account, signer, persons }: PartyOf, at: Instant): Registration {
  const participants = participantsOf(persons, event.startAt)
  const minors = participants.filter(({ adult }) => !adult).map(({ personId }) => personId)
  return {
    _id: id,
    eventId: event._id,
    account,
    createdBy: signer,
    onBehalf: persons.every(({ _id }) => _id === signer) ? 'self' : 'family',
    personIds: persons.map(({ _id }) => _id),
    keepers: [...new Set([...persons.map(({ _id }) => _id), signer])],
    participants,
    size: sizeOf(event.capacity.unit, participants),
    consents: minors.length ? [{ purpose: 'minor_event', textVersion: MINOR_EVENT_TEXT, personIds: minors, givenBy: signer, method: 'tap', at }] : [],
    at,
    digest: 'demo'
  }
}
