/** Seats one by one: taking, waiting, leaving, moving up, and what the book says of a party. */
import { arrive, fits, hasCome, hasLapsed, insiders, joinQueue, lapse, leave, mayWait, seatHead, settle, standingOf, takeSeat, told, withSeat, type Party, type SeatBook } from '@domain/seatBook'
import { after, applied } from '../fixtures/conditionals'
import { aBook, aParty, WHILE_OPEN as NOW } from '../fixtures/events'
import { seatFaults } from '../fixtures/seatFaults'

const leaving = { at: NOW, by: 'p_me' }
const seat = (book: SeatBook, party: Party) => after(book, takeSeat(book, party, NOW))
const queue = (book: SeatBook, party: Party) => after(book, joinQueue(book, party, NOW))
const goes = (book: SeatBook, id: string) => after(book, leave(book, id, leaving))
const promoted = (book: SeatBook) => after(book, seatHead(book, NOW)?.step ?? null)

const [a, b, c, d] = [aParty('a'), aParty('b'), aParty('c'), aParty('d')] as const
const full = seat(seat(aBook(2, 2), a), b)

describe('a newcomer', () => {
  test('takes a seat, and its persons are inside', () => {
    const book = seat(aBook(4), aParty('a', 3))
    expect(book.taken).toEqual({ units: 3, persons: 3 })
    expect(book.inside).toEqual({ a_p0: 'a', a_p1: 'a', a_p2: 'a' })
    expect(book.seated).toEqual({ a: { size: { units: 3, persons: 3 }, persons: ['a_p0', 'a_p1', 'a_p2'], by: 'a_p0', at: NOW } })
    expect(standingOf(book, 'a')).toEqual({ at: 'seated' })
  })

  test('takes the last seat, and the next finds none', () => {
    const book = aBook(2)
    expect(applied(seat(book, a), takeSeat(book, aParty('x', 2), NOW))).toBeNull()
    expect(applied(full, takeSeat(book, c, NOW))).toBeNull()
    expect(seat(seat(book, a), b).taken.units).toBe(2)
  })

  test('takes no seat while somebody waits, though one is free', () => {
    const held = queue(seat(aBook(2, 2), a), aParty('family', 2))
    expect(fits(held, c.size)).toBe(true)
    expect(applied(held, takeSeat(held, c, NOW))).toBeNull()
    expect(standingOf(queue(held, c), 'c')).toEqual({ at: 'waiting', place: 2 })
  })

  test('waits at the end of the queue when there is no seat', () => {
    const book = queue(queue(full, c), d)
    expect(standingOf(book, 'c')).toEqual({ at: 'waiting', place: 1 })
    expect(standingOf(book, 'd')).toEqual({ at: 'waiting', place: 2 })
    expect(book.inside).toEqual({ a_p0: 'a', b_p0: 'b', c_p0: 'c', d_p0: 'd' })
  })

  test('does not wait where a seat is free', () => expect(applied(seat(aBook(2, 2), a), joinQueue(seat(aBook(2, 2), a), b, NOW))).toBeNull())

  test('finds a waiting list that is full', () => {
    const book = queue(queue(full, c), d)
    expect(mayWait(book)).toBe(false)
    expect(applied(book, joinQueue(book, aParty('e'), NOW))).toBeNull()
  })

  test('who is inside already, seated or waiting, comes in with nobody', () => {
    const again = { ...aParty('again', 2), persons: ['a_p0', 'new'] }
    const roomy = seat(aBook(9, 2), a)
    expect(applied(roomy, takeSeat(roomy, again, NOW))).toBeNull()
    expect(insiders(roomy, again.persons)).toEqual(['a_p0'])

    const waits = queue(full, c)
    expect(applied(waits, joinQueue(waits, { ...d, persons: ['c_p0'] }, NOW))).toBeNull()
    expect(insiders(waits, ['c_p0', 'x'])).toEqual(['c_p0'])
  })

  test('decided on another capacity, takes nothing', () => {
    const raised = { ...aBook(3), capacity: { units: 2, persons: null } }
    expect(applied(raised, takeSeat(aBook(3), a, NOW))).toBeNull()
    expect(applied({ ...full, capacity: { units: 3, persons: null } }, joinQueue(full, c, NOW))).toBeNull()
  })
})

describe('an event that counts families and persons both', () => {
  const family = (id: string, persons: number): Party => ({ ...aParty(id, persons), size: { units: 1, persons } })

  test('is full when either is', () => {
    const book = seat(aBook(3, 2, 6), family('a', 4))
    expect(fits(book, family('b', 3).size)).toBe(false)
    expect(applied(book, takeSeat(book, family('b', 3), NOW))).toBeNull()
    expect(standingOf(queue(book, family('b', 3)), 'b')).toEqual({ at: 'waiting', place: 1 })
    expect(seat(book, family('c', 2)).taken).toEqual({ units: 2, persons: 6 })
  })

  test('lets nobody wait who fits in both', () => {
    const book = seat(aBook(3, 2, 6), family('a', 4))
    expect(applied(book, joinQueue(book, family('b', 2), NOW))).toBeNull()
  })
})

describe('leaving', () => {
  test('frees the seat and the persons in one step, and tells that somebody must look', () => {
    const book = goes(full, 'a')
    expect(book.taken).toEqual({ units: 1, persons: 1 })
    expect(book.inside).toEqual({ b_p0: 'b' })
    expect(standingOf(book, 'a')).toEqual({ at: 'left' })
    expect([book.releases, book.unsettledAt]).toEqual([1, NOW])
  })

  test('frees a place in the queue', () => {
    const book = goes(queue(queue(full, c), d), 'c')
    expect(standingOf(book, 'd')).toEqual({ at: 'waiting', place: 1 })
    expect(insiders(book, ['c_p0'])).toEqual([])
    expect(book.taken.units).toBe(2)
  })

  test('happens once', () => {
    const step = leave(full, 'a', leaving)
    expect(applied(goes(full, 'a'), step ?? { when: { all: {} }, then: {} })).toBeNull()
    expect(leave(goes(full, 'a'), 'a', leaving)).toBeNull()
    expect(leave(full, 'nobody', leaving)).toBeNull()
  })

  test('does not happen to a place in the queue that has become a seat meanwhile', () => {
    const waits = queue(full, c)
    const fromTheQueue = leave(waits, 'c', leaving)
    const sits = promoted(goes(waits, 'a'))
    expect(applied(sits, fromTheQueue ?? { when: { all: {} }, then: {} })).toBeNull()
    expect(standingOf(goes(sits, 'c'), 'c')).toEqual({ at: 'left' })
  })

  test('does not happen once one of them is there', () => {
    const step = leave(full, 'a', leaving)
    const there = after(full, arrive('a', ['a_p0'], { at: NOW, by: 'p_clerk', method: 'lookup' }))
    expect(applied(there, step ?? { when: { all: {} }, then: {} })).toBeNull()
    expect([hasCome(full, 'a'), hasCome(there, 'a')]).toEqual([false, true])
  })

  test('is for good: a late repeat of the same request takes no seat and no place', () => {
    const book = goes(full, 'a')
    expect(applied(book, takeSeat(book, a, NOW))).toBeNull()
    const crowded = seat(book, c)
    expect(applied(crowded, joinQueue(crowded, a, NOW))).toBeNull()
  })

  test('lets the same persons come again with a new request, at the back', () => {
    const book = goes(queue(full, c), 'a')
    expect(standingOf(queue(book, { ...aParty('again'), persons: a.persons }), 'again')).toEqual({ at: 'waiting', place: 2 })
  })
})

describe('moving up', () => {
  test('seats the head of the queue and nobody else', () => {
    const book = goes(queue(queue(full, c), d), 'a')
    const next = promoted(book)
    expect(standingOf(next, 'c')).toEqual({ at: 'seated' })
    expect(standingOf(next, 'd')).toEqual({ at: 'waiting', place: 1 })
    expect(seatFaults({ ...next, untold: [], unsettledAt: null })).toEqual([])
  })

  test('happens once for each seat', () => {
    const book = goes(queue(queue(full, c), d), 'a')
    const step = seatHead(book, NOW)?.step
    expect(applied(promoted(book), step ?? { when: { all: {} }, then: {} })).toBeNull()
    expect(seatHead(promoted(book), NOW)).toBeNull()
  })

  test('waits for the party at the head, though another further back would fit', () => {
    const book = goes(queue(queue(seat(seat(aBook(4, 3), aParty('x', 2)), aParty('y', 2)), aParty('family', 4)), d), 'x')
    expect(seatHead(book, NOW)).toBeNull()
    expect(seatHead(goes(book, 'y'), NOW)?.party.id).toBe('family')
  })

  test('finds nobody in an empty queue', () => expect(seatHead(goes(full, 'a'), NOW)).toBeNull())
})

describe('a party that moved up', () => {
  const next = promoted(goes(queue(full, c), 'a'))

  test('has to be told, and until then the book is not settled', () => {
    expect(next.untold).toEqual(['c'])
    expect(applied(next, settle(next))).toBeNull()
    const done = after(next, told('c'))
    expect(done.untold).toEqual([])
    expect(after(done, settle(done)).unsettledAt).toBeNull()
  })

  test('is not told any more once it left', () => expect(goes(next, 'c').untold).toEqual([]))
})

describe('a party that holds nothing and never came back', () => {
  test('takes no seat afterwards, and nothing of it need be kept', () => {
    const book = after(aBook(), lapse('a', NOW))
    expect([standingOf(book, 'a').at, hasLapsed(book, 'a')]).toEqual(['left', true])
    expect(applied(book, takeSeat(book, a, NOW))).toBeNull()
    expect(seat(book, b).taken.units).toBe(1)
  })

  test('is no party that sits, waits or left', () => {
    const waits = queue(full, c)
    for (const id of ['a', 'c']) expect(applied(waits, lapse(id, NOW))).toBeNull()
    expect(applied(goes(full, 'a'), lapse('a', NOW))).toBeNull()
    expect(hasLapsed(goes(full, 'a'), 'a')).toBe(false)
  })
})

describe('settling', () => {
  test('notes that the queue was looked at', () => {
    const book = goes(full, 'a')
    expect(after(book, settle(book)).unsettledAt).toBeNull()
  })

  test('notes nothing when room was made again since the look', () => {
    const looked = goes(full, 'a')
    expect(applied(goes(looked, 'b'), settle(looked))).toBeNull()
  })
})

test('the book that an answer is made from, unread, is the book that was written', () => {
  const book = aBook(4)
  const { inside: _inside, ...written } = seat(book, aParty('a', 3))
  expect(withSeat(book, aParty('a', 3), NOW)).toMatchObject(written)
})

test('a party that nobody knows stands nowhere', () => expect(standingOf(full, 'nobody')).toEqual({ at: 'none' }))
