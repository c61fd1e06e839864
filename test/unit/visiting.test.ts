/** A visit at its edges: when it is believed, what may be written down, who adds to it, and when a task is done. */
import { decideLook, decideTask, LOOK_DAYS, MOST_TASK_DEEDS, moveTask, type CareTask } from '@domain/careTask'
import { addDays, at, DAY, localDateOf } from '@domain/calendar'
import { amend, AMEND_SPAN, arrivalOf, decideAmending, decideHearing, dueOnFrom, isAskedAfter, lookAfter, MOST_AMENDMENTS, review, seenStep, SKEW, type Visit } from '@domain/visiting'
import { walkingOrder } from '@domain/walking'
import { after, applied } from '../fixtures/conditionals'

const NOW = at('2026-11-10T12:00')
const believed = { place: { kind: 'grid', id: 'g' }, within: { kind: 'community', id: 'c' }, at: NOW - DAY } as const
const reasonOf = (decision: { readonly accepted: boolean; readonly reason?: string }) => (decision.accepted ? 'ok' : decision.reason)

describe('a visit counts', () => {
  test.each([
    ['at once, when it is brought at once', NOW - SKEW, null, true, NOW - SKEW, []],
    ['late, when nothing vouches for it', NOW - SKEW - 1, null, true, NOW - SKEW - 1, ['late']],
    ['when the phone says, under a list', NOW - DAY, believed, true, NOW - DAY, []],
    ['late, after a term', NOW, null, false, NOW, ['late']],
    ['now, for a phone that is a little ahead', NOW + SKEW, null, true, NOW, []],
    ['now and with a flag, for a phone that is far ahead', NOW + SKEW + 1, null, true, NOW, ['clock_skew']]
  ] as const)('%s', (_how, visitedAt, list, inTerm, when, flags) => expect(arrivalOf(visitedAt, list, inTerm, NOW)).toEqual({ at: when, flags }))
})

test('how an elder is is written down when they agreed, now or before', () => {
  const agreed = { consent: { given: true, textVersion: '2026-11', at: 1, by: 'p' } }
  const heard = (agrees: boolean | undefined, state: Parameters<typeof decideHearing>[2], says: Parameters<typeof decideHearing>[0] = { health: 'same' }) => reasonOf(decideHearing(says, agrees, state))
  expect([heard(true, null), heard(undefined, agreed), heard(undefined, null), heard(false, agreed)]).toEqual(['ok', 'ok', 'consent_needed', 'consent_needed'])
  expect([heard(undefined, null, {}), heard(undefined, null, { needNote: '修灯' }), heard(undefined, null, { talk: '想念' }), heard(undefined, null, { living: 'alone' })]).toEqual(['ok', 'ok', 'consent_needed', 'consent_needed'])
})

test('there is a reason to ask after an elder while an alert is open or once nobody has seen them for long, and after nobody who is gone', () => {
  const asked = (why: Parameters<typeof isAskedAfter>[1], status: 'active' | 'died' = 'active') => isAskedAfter({ status }, why, NOW)
  expect([asked({ open: true }), asked({ open: false }), asked({ lookAt: NOW }), asked({ lookAt: NOW + 1 }), asked({}), asked(null)]).toEqual([true, false, true, false, false, false])
  expect([asked({ open: true }, 'died'), asked({ lookAt: NOW }, 'died')]).toEqual([false, false])
})

test('somebody who lives alone is asked after sooner, and an older visit tells nothing new', () => {
  const alone = after({ _id: 'el' }, seenStep(NOW, 'alone'))
  expect(alone).toMatchObject({ seenAt: NOW, lookAt: at('2026-11-25T00:00') })
  expect(after({ _id: 'el' }, seenStep(NOW, undefined))).toMatchObject({ lookAt: at('2027-01-10T00:00') })
  expect([applied(alone, seenStep(NOW, 'alone')), applied(alone, seenStep(NOW - 1, 'alone'))]).toEqual([null, null])
})

test('somebody looks in on whoever did not answer, and they are asked after again when the day is over and nobody has seen them', () => {
  const today = localDateOf(NOW)
  const look = (days: number, isOpen = true, isColleague = true) => reasonOf(decideLook(isOpen, isColleague, addDays(today, days), NOW))
  expect([look(-1), look(0), look(LOOK_DAYS), look(LOOK_DAYS + 1)]).toEqual(['wrong_day', 'ok', 'ok', 'wrong_day'])
  expect([look(0, false), look(0, true, false)]).toEqual(['already_ended', 'not_a_colleague'])
  const asked = after(after({ _id: 'el' }, seenStep(NOW, 'alone')), lookAfter(NOW, today))
  expect(asked).toMatchObject({ lookAt: at('2026-11-11T00:00') })
  const seen = after(asked, seenStep(NOW + 1, 'alone'))
  expect([seen, applied(seen, lookAfter(NOW, today))]).toEqual([expect.objectContaining({ lookAt: at('2026-11-25T00:00') }), null])
})

const visit: Visit = { _id: 'v', communityId: 'c', gridId: 'g', elderId: 'el', by: 'p_worker', at: NOW, receivedAt: NOW, outcome: 'elder', needs: [], flags: [], status: 'submitted', amendments: [], digest: 'd' }
const amendment = { requestId: 'r_1', at: NOW, text: 'sealed' }

test('its author adds to it within seven days, once each', () => {
  const amended = (overrides: Partial<Visit>, who = 'p_worker', now = NOW) => reasonOf(decideAmending({ ...visit, ...overrides }, who, now))
  expect([amended({}), amended({}, 'p_other'), amended({}, 'p_worker', NOW + AMEND_SPAN), amended({}, 'p_worker', NOW + AMEND_SPAN + 1), amended({ status: 'voided' })]).toEqual(['ok', 'not_yours', 'ok', 'too_late', 'voided'])
  const full = Array.from({ length: MOST_AMENDMENTS }, (_, number) => ({ ...amendment, requestId: `r_${number}` }))
  expect(amended({ amendments: full })).toBe('too_many')
  expect([applied({ ...visit, amendments: full }, amend({ ...amendment, requestId: 'r_new' })), applied(after(visit, amend(amendment)), amend(amendment))]).toEqual([null, null])
})

test('a reviewer who read what has changed since does nothing', () => {
  const reviewed = after(visit, review(visit, 'reviewed', { at: NOW, by: 'p_reviewer' }))
  expect([reviewed.status, applied(reviewed, review(visit, 'voided', { at: NOW, by: 'p_reviewer' }))]).toEqual(['reviewed', null])
})

describe('a task', () => {
  const task: CareTask = { _id: 'v_repairs', communityId: 'c', gridId: 'g', elderId: 'el', need: 'repairs', ownerId: 'p_worker', dueOn: dueOnFrom(NOW), status: 'open', deeds: [] }
  const deed = { requestId: 'r_1', at: NOW, by: 'p_worker', what: 'done' } as const
  test('is due in a week', () => expect(task.dueOn).toBe('2026-11-17'))
  test('is done once the elder knows, and stays so', () => {
    expect([reasonOf(decideTask(task, { to: 'done', told: false }, true)), reasonOf(decideTask(task, { to: 'done', told: true }, true)), reasonOf(decideTask(task, { to: 'doing', told: false }, true))]).toEqual(['elder_not_told', 'ok', 'ok'])
    expect(reasonOf(decideTask({ ...task, status: 'done' }, { to: 'doing', told: false }, true))).toBe('already_done')
    expect(reasonOf(decideTask({ ...task, deeds: Array.from({ length: MOST_TASK_DEEDS }, () => deed) }, { to: 'doing', told: false }, true))).toBe('too_many')
    expect(reasonOf(decideTask(task, { to: 'assigned', ownerId: 'p_stranger', told: false }, false))).toBe('not_a_colleague')
  })
  test('is handed on with a day, and moved once by each hand', () => {
    const assigned = after(task, moveTask(task, { to: 'assigned', told: false, ownerId: 'p_clerk', dueOn: '2026-11-12' }, { ...deed, what: 'assigned' }))
    expect(assigned).toMatchObject({ status: 'open', ownerId: 'p_clerk', dueOn: '2026-11-12' })
    expect(applied(assigned, moveTask(task, { to: 'done', told: true }, deed))).toBeNull()
  })
})

test('homes are walked to by building, entrance and stairs', () => {
  const home = (buildingId: string, entrance: string, room: string) => ({ buildingId, entrance, room })
  const order = new Map([['b2', 0], ['b1', 1]])
  const walked = walkingOrder([home('b9', '1', '1'), home('b1', '10', '101'), home('b1', '2', '1001'), home('b1', '2', '201'), home('b1', '2', '201甲'), home('b2', '', '5')], order)
  expect(walked.map(({ buildingId, entrance, room }) => `${buildingId}-${entrance}-${room}`)).toEqual(['b2--5', 'b1-2-201', 'b1-2-201甲', 'b1-2-1001', 'b1-10-101', 'b9-1-1'])
})

