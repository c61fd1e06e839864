/** A party is forgotten: nobody of it is named any more, in its record or in the book, and every count is what it was. */
import { DAY } from '@domain/calendar'
import { forgottenInBook, forgottenRecord } from '@domain/forgetting'
import type { Registration } from '@domain/registration'
import { arrive, depart, joinQueue, lapse, leave, seatByHand, seatHead, standingOf, takeSeat, turnout, type SeatBook } from '@domain/seatBook'
import { after, applied } from '../fixtures/conditionals'
import { aBook, aParty, ENDS, WHILE_OPEN as NOW } from '../fixtures/events'
import { seatFaults } from '../fixtures/seatFaults'

const LATER = ENDS + 90 * DAY

const record = (id: string, persons: number, overrides: Partial<Registration> = {}): Registration => {
  const personIds = aParty(id, persons).persons
  return {
    _id: id, eventId: 'ev_fixture', account: `oTest_${id}`, createdBy: `${id}_p0`, onBehalf: 'family', personIds, keepers: personIds,
    participants: personIds.map((personId, number) => ({ personId, age: number === 0 ? 74 : 6, adult: number === 0 })), size: { units: persons, persons },
    consents: [{ purpose: 'minor_event', textVersion: '2026-11', personIds, givenBy: `${id}_p0`, method: 'tap', at: NOW }], guardianPhone: 'sealed', contactPhone: 'sealed', at: NOW, digest: 'keyed', ...overrides
  }
}

/** A book in which everything has happened: a family came, another by hand, one waits, one left, one was removed, one never came back. */
function full(): SeatBook {
  let book = aBook(6, 5)
  const step = (next: Parameters<typeof after>[1]) => {
    book = after(book, next)
  }
  step(takeSeat(book, aParty('family', 2), NOW))
  step(takeSeat(book, aParty('leaver', 2), NOW))
  step(takeSeat(book, aParty('removed', 2), NOW))
  for (const [id, persons] of [['waiter', 3], ['single', 1], ['late', 1]] as const) step(joinQueue(book, aParty(id, persons), NOW))
  step(leave(book, 'leaver', { at: NOW, by: 'leaver_p0' }))
  step(seatByHand(book, 'single', { at: NOW, by: 'p_clerk', reason: '冯奶奶等了很久' }))
  step(leave(book, 'removed', { at: NOW, by: 'p_clerk', reason: '冯奶奶来电话' }))
  step(seatHead(book, NOW)?.step ?? null)
  step(lapse('stray', NOW))
  step(arrive('family', ['family_p0', 'family_p1'], { at: NOW, by: 'p_clerk', method: 'lookup' }))
  step(depart(book, ['family_p1'], { at: NOW, by: 'p_clerk', reason: '冯奶奶点错了' }))
  step(arrive('waiter', ['waiter_p0'], { at: NOW, by: 'waiter_p0', method: 'self_scan' }))
  return book
}

const parties: readonly Registration[] = [record('family', 2), record('leaver', 2), record('removed', 2), record('waiter', 3), record('single', 1), record('late', 1)]
const forgotten = (book: SeatBook, party: Registration): SeatBook => {
  const step = forgottenInBook(book, party, `s${party._id}`)
  return step ? after(book, step) : book
}

const counts = (book: SeatBook) => ({
  turnout: turnout(book), taken: book.taken, inside: Object.keys(book.inside).length, waiting: book.waiting.length, gone: Object.keys(book.gone).length,
  standings: parties.map(({ _id }) => standingOf(book, _id)), hands: Object.values(book.seated).map(({ byHand }) => byHand?.past), takenBack: book.takenBack.length
})

test('the book has happened as it is told', () => {
  const book = full()
  expect(seatFaults(book)).toEqual([])
  expect(counts(book)).toMatchObject({ turnout: { seated: 6, present: 2 }, waiting: 1, gone: 3, takenBack: 1 })
})

test.each([0, 1, 2, 3, 4, 5])('from whichever party one begins (%p), in the end the book names nobody, and counts what it counted', (first) => {
  const before = full()
  const order = [...parties.slice(first), ...parties.slice(0, first)]
  const book = order.reduce(forgotten, before)
  expect(counts(book)).toEqual(counts(before))
  expect(seatFaults(book)).toEqual([])
  expect(JSON.stringify(book)).not.toMatch(/_p\d|冯/)
  // what was done in a role stays with who did it
  expect([Object.values(book.present).map(({ by }) => by).sort(), book.gone.removed?.by, book.seated.single?.byHand?.by, book.takenBack[0]?.by]).toEqual([['', 'p_clerk'], 'p_clerk', 'p_clerk', 'p_clerk'])
  expect(book.gone.stray).toEqual(before.gone.stray)
})

test('somebody who is written down as there and holds no seat is forgotten as well, and whoever came in another party is not', () => {
  const seen = { at: NOW, by: 'p_clerk', method: 'lookup' } as const
  const [left, again] = [aParty('one', 2), { ...aParty('two', 1), persons: ['one_p1'] }]
  const seated = after(aBook(3, 2), takeSeat(aBook(3, 2), left, NOW))
  const gone = after(seated, leave(seated, 'one', { at: NOW, by: 'one_p0' }))
  const back = after(gone, takeSeat(gone, again, NOW))
  const book = forgotten({ ...back, present: { one_p0: seen, one_p1: seen } }, record('one', 2))
  expect(book.present).toEqual({ sone_0: seen, one_p1: seen })
})

test('of a family only they are forgotten, and nobody else', () => {
  const before = full()
  const book = forgotten(before, record('family', 2))
  expect(JSON.stringify(book)).not.toContain('family_p')
  for (const id of ['waiter', 'single', 'late']) for (const person of record(id, aParty(id).persons.length).personIds) expect(book.inside[person]).toBe(id)
  expect(book.present).toEqual({ sfamily_0: before.present.family_p0, waiter_p0: before.present.waiter_p0 })
  expect(book.takenBack[0]?.persons).toEqual(['sfamily_1'])
})

test('again there is nothing to forget', () => {
  const book = parties.reduce(forgotten, full())
  for (const party of parties) expect(forgottenInBook(book, party, `s${party._id}`)).toBeNull()
})

test('whoever left and came back in another party keeps the place in it', () => {
  let book = after(aBook(2, 2), takeSeat(aBook(2, 2), aParty('one', 1), NOW))
  book = after(book, leave(book, 'one', { at: NOW, by: 'one_p0' }))
  const again = { ...aParty('two', 1), persons: ['one_p0'] }
  book = after(book, takeSeat(book, again, NOW))
  const left = forgotten(book, record('one', 1))
  expect(left.inside).toEqual({ one_p0: 'two' })
  expect(forgotten(left, { ...record('two', 1), personIds: ['one_p0'] }).inside).toEqual({ stwo_0: 'two' })
})

test('the record keeps ages in bands, homes, and that staff wrote it; and is forgotten once', () => {
  const homes = new Map([['family_p0', 'jincheng']])
  const step = forgottenRecord(record('family', 2), 'stem', homes, LATER)
  const left = after(record('family', 2), step)
  expect(left).toEqual({
    _id: 'family', eventId: 'ev_fixture', account: null, createdBy: '', onBehalf: 'family', personIds: ['stem_0', 'stem_1'], keepers: [],
    participants: [{ personId: 'stem_0', age: null, adult: true, band: 70, communityId: 'jincheng' }, { personId: 'stem_1', age: null, adult: false, band: 0 }],
    size: { units: 2, persons: 2 }, consents: [], at: NOW, digest: '', forgottenAt: LATER
  })
  expect(applied(left, step)).toBeNull()
  expect(after(record('old', 1, { onBehalf: 'staff', createdBy: 'p_clerk', account: null }), forgottenRecord(record('old', 1, { onBehalf: 'staff', createdBy: 'p_clerk' }), 'stem', homes, LATER)).createdBy).toBe('p_clerk')
})

test.each([[0, 0], [7, 0], [8, 8], [13, 8], [14, 14], [17, 14], [18, 18], [59, 18], [60, 60], [89, 80], [90, 90], [104, 90]])('an age of %p lies in the band from %p', (age, band) => {
  const one = { ...record('one', 1), participants: [{ personId: 'one_p0', age, adult: age >= 18 }] }
  expect(after(one, forgottenRecord(one, 'stem', new Map(), LATER)).participants[0]).toMatchObject({ band, age: null })
})
