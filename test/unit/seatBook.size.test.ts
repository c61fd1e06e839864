/** The seat book of the largest event that may be shown: it is one document, and a document has an end. */
import { calculateObjectSize } from 'bson'
import { MOST_UNITS, MOST_WAITING, type EventFacts } from '@domain/event'
import { missingFields } from '@domain/publishing'
import { decideRegistration, PARTY_LIMIT, sizeOf, type PartyFacts } from '@domain/registration'
import { emptyBook, MOST_TAKEN_BACK, type Party, type SeatBook } from '@domain/seatBook'
import { anEvent, WHILE_OPEN } from '../fixtures/events'
import { seatFaults } from '../fixtures/seatFaults'

const DOCUMENT = 512 * 1024
const LEAVERS = 500

const largest = anEvent({ capacity: { unit: 'child', units: MOST_UNITS, waitingLimit: MOST_WAITING } })
// as long as phones make them
const idOf = (kind: string, number: number) => `${kind}${String(number).padStart(19, '0')}`

const participants: PartyFacts['participants'] = Array.from({ length: PARTY_LIMIT }, (_, number) => ({ personId: idOf('p', number), age: number === 0 ? 9 : 40, adult: number > 0 }))
const facts: PartyFacts = { participants, young: [idOf('p', 0)], signerIsAdult: true, guardianConsent: true, healthNoticeRead: true, guardianPhone: false }

function crowded({ capacity, _id }: EventFacts): SeatBook {
  const parties = Array.from({ length: capacity.units + capacity.waitingLimit }, (_, number): Party => ({
    id: idOf('r', number),
    size: sizeOf(capacity.unit, participants),
    persons: participants.map((_one, place) => idOf('p', number * PARTY_LIMIT + place)),
    by: idOf('p', number * PARTY_LIMIT)
  }))
  const seats = parties.map(({ id, ...party }) => ({ id, seat: { ...party, at: WHILE_OPEN } }))
  return {
    ...emptyBook(_id, capacity),
    taken: { units: MOST_UNITS, persons: MOST_UNITS * PARTY_LIMIT },
    inside: Object.fromEntries(parties.flatMap(({ id, persons }) => persons.map((person) => [person, id]))),
    seated: Object.fromEntries(seats.slice(0, MOST_UNITS).map(({ id, seat }) => [id, seat])),
    waiting: seats.slice(MOST_UNITS).map(({ id, seat }) => ({ id, ...seat })),
    brought: Object.fromEntries(parties.map(({ by, persons }) => [by, persons.length])),
    answered: Object.fromEntries(parties.map(({ id }) => [id, WHILE_OPEN])),
    takenBack: Array.from({ length: MOST_TAKEN_BACK }, (_, number) => ({ persons: participants.map((_one, place) => idOf('p', number * PARTY_LIMIT + place)), by: idOf('p', 0), at: WHILE_OPEN, reason: '点错了'.repeat(20) })),
    gone: Object.fromEntries(Array.from({ length: LEAVERS }, (_, number) => [idOf('g', number), { at: WHILE_OPEN, by: idOf('p', number) }]))
  }
}

test('holds the largest parties in every seat and every place of the queue, five hundred that gave up, and every check-in that may be taken back', () => {
  expect(missingFields(largest)).toEqual([])
  expect(decideRegistration(largest, facts, WHILE_OPEN).accepted).toBe(true)
  const book = crowded(largest)
  expect(seatFaults(book)).toEqual([])
  expect(calculateObjectSize(book)).toBeLessThan(DOCUMENT)
  expect(Buffer.byteLength(JSON.stringify(book))).toBeLessThan(DOCUMENT)
})
