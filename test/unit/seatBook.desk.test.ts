/** The seat book in the hands of staff: seating by hand, another number of places, coming in and being taken back. */
import { arrive, depart, joinQueue, leave, resize, seatByHand, seatHead, standingOf, takeSeat, turnout, type Party, type SeatBook } from '@domain/seatBook'
import { after, applied } from '../fixtures/conditionals'
import { aBook, aParty, WHILE_OPEN as NOW } from '../fixtures/events'
import { seatFaults } from '../fixtures/seatFaults'

const hand = { by: 'p_staff', at: NOW, reason: '老人孩子不便等' }
const seat = (book: SeatBook, party: Party) => after(book, takeSeat(book, party, NOW))
const queue = (book: SeatBook, party: Party) => after(book, joinQueue(book, party, NOW))

const [a, b, family, single] = [aParty('a'), aParty('b'), aParty('family', 2), aParty('single')] as const
const full = seat(seat(aBook(2, 2), a), b)
const waiting = queue(queue(full, family), single)
/** One seat is free, a family of two waits for it, and a single behind them. */
const held = after(waiting, leave(waiting, 'b', { at: NOW, by: 'p_b' }))

describe('a seat by hand', () => {
  test('goes to a single past a family that does not fit, with who gave it, why, and past how many (INV-E4)', () => {
    expect(seatHead(held, NOW)).toBeNull()
    const book = after(held, seatByHand(held, 'single', hand))
    expect(book.seated.single?.byHand).toEqual({ ...hand, past: 1 })
    expect(standingOf(book, 'family')).toEqual({ at: 'waiting', place: 1 })
    expect(book.untold).toEqual(['single'])
    expect(seatFaults(book)).toEqual([])
  })

  test('to the head of the queue is written down as well', () => {
    const room = after(held, resize(held, 3, null, 2, NOW))
    expect(after(room, seatByHand(room, 'family', hand)).seated.family?.byHand).toEqual({ ...hand, past: 0 })
  })

  test('is none where there is no room, or for somebody who does not wait', () => {
    for (const id of ['family', 'a', 'nobody']) expect(seatByHand(held, id, hand)).toBeNull()
  })

  test('does not hold once the queue has moved', () => {
    const step = seatByHand(held, 'single', hand)
    const moved = after(held, leave(held, 'family', { at: NOW, by: 'p_family' }))
    expect(step && applied(moved, step)).toBeNull()
  })
})

describe('another number of places', () => {
  test('is never below what is taken', () => {
    expect(applied(full, resize(full, 1, null, 2, NOW))).toBeNull()
    expect(after(full, resize(full, 2, null, 2, NOW)).capacity.units).toBe(2)
  })

  test('is never below the persons who are there, where they are counted too', () => {
    const book = seat(aBook(4, 2, 6), aParty('many', 3))
    expect(applied(book, resize(book, 4, 2, 2, NOW))).toBeNull()
    expect(after(book, resize(book, 4, 3, 2, NOW)).capacity).toEqual({ units: 4, persons: 3 })
  })

  test('gives the room that is made to the head of the queue', () => {
    const more = after(held, resize(held, 3, null, 2, NOW))
    expect(more.unsettledAt).toBe(NOW)
    expect(seatHead(more, NOW)?.party.id).toBe('family')
  })

  test('does not hold once another was set', () => {
    const step = resize(held, 5, null, 2, NOW)
    expect(applied(after(held, resize(held, 4, null, 2, NOW)), step)).toBeNull()
  })
})

describe('somebody of a party', () => {
  const presence = { at: NOW, by: 'p_staff', method: 'lookup' } as const
  const seated = seat(aBook(4), aParty('home', 3))

  test('comes in alone, and the others are still expected', () => {
    const book = after(seated, arrive('home', ['home_p1'], presence))
    expect(turnout(book)).toEqual({ seated: 3, present: 1 })
    expect(applied(book, arrive('home', ['home_p1', 'home_p2'], presence))).toBeNull()
    expect(turnout(after(book, arrive('home', ['home_p0', 'home_p2'], presence)))).toEqual({ seated: 3, present: 3 })
  })

  test('does not come in without a seat', () => expect(applied(held, arrive('family', ['family_p0'], presence))).toBeNull())

  test('is taken back with a reason that is kept, once', () => {
    const there = after(seated, arrive('home', ['home_p0', 'home_p1'], presence))
    const step = depart(there, ['home_p1'], hand)
    const book = after(there, step)
    expect(Object.keys(book.present)).toEqual(['home_p0'])
    expect(book.takenBack).toEqual([{ ...hand, persons: ['home_p1'] }])
    expect(applied(book, step)).toBeNull()
    expect(turnout(after(book, arrive('home', ['home_p1'], presence)))).toEqual({ seated: 3, present: 2 })
  })
})
