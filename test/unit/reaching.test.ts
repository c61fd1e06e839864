/** Whom news of an event did not reach: of a change, of its calling off, of a place that came free. */
import { MINUTE } from '@domain/calendar'
import { missed, reach, unheard, type Deliveries } from '@domain/reaching'
import { joinQueue, leave, seatByHand, seatHead, takeSeat } from '@domain/seatBook'
import { after } from '../fixtures/conditionals'
import { aBook, anEvent, aParty, ENDS, WHILE_OPEN } from '../fixtures/events'

const SIGNED_UP = WHILE_OPEN
const NEWS = WHILE_OPEN + MINUTE
const LATER = NEWS + MINUTE
const record = (id: string) => ({ _id: id, at: SIGNED_UP })

const sits = after(aBook(1), takeSeat(aBook(1), aParty('a'), SIGNED_UP))
const waits = after(sits, joinQueue(sits, aParty('b'), SIGNED_UP))
const left = after(waits, leave(waits, 'a', { at: NEWS, by: 'a_p0' }))
const movedUp = after(left, seatHead(left, NEWS)?.step ?? null)

const moved = anEvent({ movedAt: NEWS })
const off = anEvent({ status: 'cancelled', movedAt: NEWS, deeds: [{ at: LATER, by: 'p_staff', what: 'cancelled', reason: '下大雨' }] })

test('nothing happened: nobody is to be called', () => {
  for (const id of ['a', 'b']) expect(unheard(anEvent(), waits, record(id), 0, LATER)).toBeNull()
})

test('a change is unheard until something arrives after it, by whoever sits and whoever waits', () => {
  for (const id of ['a', 'b']) {
    expect(unheard(moved, waits, record(id), 0, LATER)).toBe('changed')
    expect(unheard(moved, waits, record(id), NEWS - 1, LATER)).toBe('changed')
    expect(unheard(moved, waits, record(id), NEWS, LATER)).toBeNull()
  }
})

test('whoever signed up after the change, or answered it, knows of it', () => {
  expect(unheard(moved, waits, { _id: 'a', at: NEWS }, 0, LATER)).toBeNull()
  expect(unheard(moved, { ...waits, answered: { a: NEWS } }, record('a'), 0, LATER)).toBeNull()
})

test('a place that came free is unheard, from the queue and by hand', () => {
  expect(unheard(anEvent(), movedUp, record('b'), 0, LATER)).toBe('promoted')
  expect(unheard(anEvent(), movedUp, record('b'), NEWS, LATER)).toBeNull()
  const byHand = after(left, seatByHand(left, 'b', { by: 'p_staff', at: NEWS, reason: '等了很久' }))
  expect(unheard(anEvent(), byHand, record('b'), 0, LATER)).toBe('promoted')
})

test('the gravest is told: that it is off before that it moved, that it moved before the place', () => {
  expect(unheard(moved, movedUp, record('b'), 0, LATER)).toBe('changed')
  expect(unheard(off, movedUp, record('b'), NEWS, LATER)).toBe('cancelled')
  expect(unheard(off, movedUp, record('b'), LATER, LATER)).toBeNull()
})

test('nobody is called who is not inside, nor to what is over', () => {
  expect(unheard(moved, movedUp, record('a'), 0, LATER)).toBeNull()
  expect(unheard(moved, movedUp, record('nobody'), 0, LATER)).toBeNull()
  for (const event of [moved, off]) expect(unheard(event, movedUp, record('b'), 0, ENDS)).toBeNull()
  expect(unheard(anEvent({ status: 'finished' }), movedUp, record('b'), 0, LATER)).toBeNull()
})

test('what staff wrote down may be another’s number: whoever was told by it alone may still be called', () => {
  const miss = (account: string | null, reachedAt: number, id = 'a') => missed(moved, waits, { ...record(id), account }, reachedAt, LATER)
  expect([miss('o_a', 0), miss(null, 0)]).toEqual([{ news: 'changed', why: 'not_delivered' }, { news: 'changed', why: 'no_wechat' }])
  expect([miss('o_a', NEWS), miss(null, NEWS)]).toEqual([null, { news: 'changed', why: 'by_number' }])
  // nothing was news, or an answer has come since
  expect([missed(anEvent(), waits, { ...record('a'), account: null }, NEWS, LATER), missed(moved, { ...waits, answered: { a: NEWS } }, { ...record('a'), account: null }, NEWS, LATER)]).toEqual([null, null])
})

test('what arrived is noted for each party by itself, again with its newest moment', () => {
  const none: Deliveries = { _id: 'ev_fixture', reached: { a: SIGNED_UP } }
  expect(after(none, { when: { all: {} }, then: reach(['a', 'b'], NEWS) }).reached).toEqual({ a: NEWS, b: NEWS })
})
