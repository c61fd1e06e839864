/** Taking, waiting for and giving up seats: each step is one conditional update of the seat book, so a crowd is sorted by the database and nobody is refused by a lock. */
import type { Instant } from '@domain/calendar'
import { accept, refuse, type Decision, type Refused } from '@domain/decision'
import { queueMoves, type EventFacts } from '@domain/event'
import type { EventId, RegistrationId } from '@domain/ids'
import { fits, hasCome, insiders, joinQueue, leave, type Leaving, mayWait, seatHead, settle, standingOf, takeSeat, told, type Party, type SeatBook, type Standing, withSeat } from '@domain/seatBook'
import { broken, unavailable } from '@kernel/faults'
import type { Store } from '@kernel/store'

/** As much of the store as seats need. */
type Books = Pick<Store, 'get' | 'apply'>

/** Each try loses only to somebody who came or went in between. */
const TRIES = 12

/** What a party has, with the book that says so, or why it can have nothing. */
export type Placing<Reason extends string = never> =
  | { readonly placed: true; readonly standing: Exclude<Standing, { at: 'none' }>; readonly book: SeatBook }
  | { readonly placed: false; readonly refused: Refused<'already_inside' | 'full' | Reason> }

export async function bookOf(store: Books, eventId: EventId): Promise<SeatBook> {
  const book = await store.get('seatBooks', eventId)
  if (!book) throw broken('an event without its seat book')
  return book
}

/** What a book says of a party before anything is tried: it holds something, or nothing can be had; null when it is worth a try. */
export function verdictOf(book: SeatBook, party: Party, mayQueue: boolean): Placing | null {
  const standing = standingOf(book, party.id)
  if (standing.at !== 'none') return { placed: true, standing, book }
  const inside = insiders(book, party.persons)
  if (inside.length) return { placed: false, refused: refuse('already_inside', { personIds: inside }) }
  const mustWait = book.waiting.length > 0 || !fits(book, party.size)
  return mustWait && !(mayQueue && mayWait(book)) ? { placed: false, refused: refuse('full') } : null
}

/** Staff bring as many as call. */
export const anyHand = (_book: SeatBook, party: Party): Decision<Party, never> => accept(party)

type Terms<Reason extends string> = { readonly now: Instant; readonly mayQueue: boolean; /** Whether one more party may come by this hand, by the book as it stands. */ readonly decide: (book: SeatBook, party: Party) => Decision<Party, Reason> }

/** Seats the party if there is room and nobody waits, else lets it wait while the queue still moves, else tells why neither. `book` is what was read last. */
export async function place<Reason extends string>(store: Books, book: SeatBook, party: Party, { now, mayQueue, decide }: Terms<Reason>): Promise<Placing<Reason>> {
  let known = book
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const decision = decide(known, party)
    if (!decision.accepted) return { placed: false, refused: decision }
    const seated = takeSeat(known, party, now)
    const queued = mayQueue && known.waitingLimit > 0 ? [joinQueue(known, party, now)] : []
    const likelyFull = known.waiting.length > 0 || !fits(known, party.size)
    const steps = likelyFull ? [...queued, seated] : [seated, ...queued]
    for (const step of steps) {
      if (!(await store.apply('seatBooks', book._id, step))) continue
      if (step === seated) return { placed: true, standing: { at: 'seated' }, book: withSeat(known, party, now) }
      return placed(await bookOf(store, book._id), party.id)
    }
    known = await bookOf(store, book._id)
    const verdict = verdictOf(known, party, mayQueue)
    if (verdict) return verdict
  }
  throw unavailable('the seat book kept changing')
}

function placed(book: SeatBook, party: RegistrationId): Placing {
  const standing = standingOf(book, party)
  if (standing.at === 'none') throw broken('a party that joined is not in the book')
  return { placed: true, standing, book }
}

/** Gives up what the party holds, if anything; refused once one of them is there. */
export async function giveUp(store: Books, book: SeatBook, party: RegistrationId, leaving: Leaving): Promise<Decision<true, 'already_present'>> {
  let known = book
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (hasCome(known, party)) return refuse('already_present')
    const step = leave(known, party, leaving)
    if (!step || (await store.apply('seatBooks', book._id, step))) return accept(true)
    // it moved from the queue to a seat, came in, or another party of the same hand moved meanwhile
    known = await bookOf(store, book._id)
  }
  throw unavailable('the seat book kept changing')
}

/** Moves the queue up while the party at its head fits, until two hours before the start; tells those who got a seat, also where an earlier call was cut off before it did. */
export async function moveUp(store: Books, event: EventFacts, now: Instant, tell: (party: RegistrationId) => Promise<void>): Promise<SeatBook> {
  for (;;) {
    const book = await bookOf(store, event._id)
    const head = queueMoves(event, now) ? seatHead(book, now) : null
    if (head) {
      await store.apply('seatBooks', event._id, head.step)
      continue
    }
    for (const party of book.untold) {
      await tell(party)
      // after the message: whoever is cut off in between tells twice, and WeChat delivers once for each agreement
      await store.apply('seatBooks', event._id, told(party))
    }
    if (book.unsettledAt !== null) await store.apply('seatBooks', event._id, settle(book))
    return book
  }
}
