/** Objections to a ranking at their edges: one at a time, in time, and no ballot before all are settled. */
import { at } from '@domain/calendar'
import { beginRound, canObject, decideOpening, firstFreeze, freezeAgain, objectionsUntil, stageOf, type Evaluation, type Snapshot } from '@domain/evaluation'
import { answer, concernedBy, decideObjecting, forgottenObjections, MOST_OWN_OBJECTIONS, objectionsOf, objectTo, openAmong, tellAnswers, untoldAmong, withdraw, type RankingObjection } from '@domain/objecting'
import { fullSeats } from '@domain/standing'
import { after, applied } from '../fixtures/conditionals'

const FROZEN = at('2026-10-08T10:00')
const snapshot: Snapshot = { at: FROZEN, by: 'clerk', standings: [], voters: { a: 'a', a2: 'a', b: 'b' }, rulesVersion: '' }
const frozen = firstFreeze('c', '2026Q3', snapshot)
const UNTIL = objectionsUntil(snapshot)
const objection = (objectionId: string, by: string): RankingObjection => ({ objectionId, at: FROZEN, by, text: 'sealed' })
const objected = (by = 'a', evaluation: Evaluation = frozen) => after(evaluation, objectTo(evaluation, objection(`o${evaluation.objections.length}`, by)))
const said = (upheld: boolean) => ({ at: FROZEN + 1, by: 'reviewer', upheld, text: '看过了' })

test('whoever is ranked objects in time, under either WeChat with one objection at a time', () => {
  expect([decideObjecting(frozen, 'a2', true).accepted, decideObjecting(frozen, 'stranger', true), decideObjecting(null, 'a', true), decideObjecting(frozen, 'a', false)]).toMatchObject([true, { reason: 'not_ranked' }, { reason: 'not_ranked' }, { reason: 'too_late' }])
  expect([decideObjecting(objected(), 'a2', true), decideObjecting(objected(), 'b', true).accepted]).toMatchObject([{ reason: 'objected_before' }, true])
  expect(objectionsOf(objected('a2'), 'a')).toHaveLength(1)
})

test('after one was withdrawn or answered another can be made, up to a number', () => {
  const back = after(objected(), withdraw(0, FROZEN))
  expect(decideObjecting(back, 'a', true).accepted).toBe(true)
  const many = Array.from({ length: MOST_OWN_OBJECTIONS }).reduce<Evaluation>((evaluation, _, index) => after(objected('a', evaluation), answer(index, said(false))), frozen)
  expect(decideObjecting(many, 'a', true)).toMatchObject({ reason: 'too_many' })
})

test('one that is settled is settled: neither answered after it was withdrawn nor withdrawn after it was answered', () => {
  expect([applied(after(objected(), withdraw(0, FROZEN)), answer(0, said(true))), applied(after(objected(), answer(0, said(false))), withdraw(0, FROZEN))]).toEqual([null, null])
})

test('nobody answers who is ranked, was ranked before, or objected, whatever came of it', () => {
  const anew = after(objected('a2'), freezeAgain(snapshot, { ...snapshot, at: FROZEN + 2, voters: { c: 'c' }, reason: '漏了一次会议' }))
  expect([concernedBy(frozen), concernedBy(anew), concernedBy({ ...anew, earlier: [] })]).toEqual([['a', 'a2', 'b'], ['c', 'a', 'a2', 'b'], ['c', 'a2']])
})

test('an open one keeps the ballot shut after the days have run out, and a settled one does not', () => {
  expect([canObject(frozen, UNTIL - 1), canObject(frozen, UNTIL)]).toEqual([true, false])
  expect([decideOpening(objected(), ['a', 'b'], UNTIL - 1), decideOpening(objected(), ['a', 'b'], UNTIL), stageOf(objected(), UNTIL)]).toMatchObject([{ reason: 'objections_open' }, { reason: 'objections_unanswered', about: { count: 1 } }, 'objecting'])
  const settled = after(objected(), answer(0, said(false)))
  expect([openAmong(settled.objections), decideOpening(settled, ['a', 'b'], UNTIL).accepted, stageOf(settled, UNTIL)]).toEqual([0, true, 'balloting'])
})

test('a round does not begin past an objection that came in the same moment, nor the other way round', () => {
  const round = { number: 1, meetingId: 'm', slate: { party_member: [], group_leader: [], resident_rep: [] }, seats: fullSeats, status: 'open' as const, opened: { at: UNTIL, by: 'chair' } }
  expect([applied(objected(), beginRound(frozen, round)), applied(after(frozen, beginRound(frozen, round)), objectTo(frozen, objection('o', 'a')))]).toEqual([null, null])
})

test('an objection is to the ranking that was read, and not to one that was frozen anew in the same moment', () => {
  const anew = after(frozen, freezeAgain(snapshot, { ...snapshot, at: FROZEN + 2, voters: { b: 'b' } }))
  expect([applied(anew, objectTo(frozen, objection('o', 'a'))), applied(anew, objectTo(anew, objection('o', 'b')))?.objections.length]).toEqual([null, 1])
})

test('what was answered is told once, and takes nothing from an answer that came since', () => {
  const one = after(objected('b', objected()), answer(0, said(false)))
  const told = after(one, tellAnswers({ ...one, untoldAt: FROZEN + 1 }))
  expect([told.untoldAt, untoldAmong(one.objections).map(({ by }) => by), untoldAmong(told.objections), applied(told, tellAnswers({ ...one, untoldAt: FROZEN + 1 }))]).toEqual([undefined, ['a'], [], null])
  const since = after(one, answer(1, { ...said(false), at: FROZEN + 2 }))
  expect(applied(since, tellAnswers({ ...one, untoldAt: FROZEN + 1 }))).toBeNull()
})

test('what is frozen anew keeps the ranking before it whole', () => {
  const anew = after(objected(), freezeAgain(snapshot, { ...snapshot, at: FROZEN + 2, reason: '漏了一次会议' }))
  expect([anew.earlier, anew.snapshot.reason, anew.objections.length]).toEqual([[snapshot], '漏了一次会议', 1])
})

test('what was written goes, also the answer and the reason that was made of it, and what came of it stays', () => {
  const settled = after(after(objected('b', objected()), answer(0, said(true))), freezeAgain(snapshot, { ...snapshot, at: FROZEN + 2, reason: '看过了' }))
  const twice = after(settled, freezeAgain(settled.snapshot, { ...snapshot, at: FROZEN + 3, reason: '又漏了一次' }))
  const forgotten = after(twice, { when: { all: {} }, then: forgottenObjections(twice) })
  expect(forgotten.objections).toEqual([{ objectionId: 'o0', at: FROZEN, by: 'a', answer: { at: FROZEN + 1, by: 'reviewer', upheld: true } }, { objectionId: 'o1', at: FROZEN, by: 'b' }])
  expect([forgotten.snapshot, forgotten.earlier, forgotten.forgetAt]).toEqual([{ ...snapshot, at: FROZEN + 3 }, [snapshot, { ...snapshot, at: FROZEN + 2 }], undefined])
})
