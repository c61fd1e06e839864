/** When an event may be shown, and who may end it. */
import { decideCancelling, decideFinishing, decidePublishing, invitesMinors, missingFields, needsReviewer } from '@domain/publishing'
import type { EventFacts } from '@domain/event'
import { amountFor } from '@domain/eventPlan'
import { anEvent, CLOSES, OPENS, STARTS, WHILE_OPEN } from '../fixtures/events'

const draft = (overrides: Partial<EventFacts> = {}) => anEvent({ status: 'draft', ages: { min: 18 }, ...overrides })
const nothingOpen = { rollCall: false, results: false }
const staff = { isReviewer: false }
const reviewer = { isReviewer: true }
const capacity = (unit: EventFacts['capacity']['unit'], units: number) => ({ capacity: { unit, units, waitingLimit: 1 } })

const withoutEmergencyPhone = (event: EventFacts): EventFacts => {
  const { emergencyPhone: _phone, ...rest } = event
  return rest
}

test('a complete draft is shown by staff', () => expect(decidePublishing(draft(), staff, WHILE_OPEN).accepted).toBe(true))

test.each(['published', 'finished', 'cancelled'] as const)('what is %s is no draft', (status) => expect(decidePublishing(anEvent({ status }), reviewer, WHILE_OPEN)).toEqual({ accepted: false, reason: 'not_a_draft' }))

test.each<readonly [field: string, overrides: Partial<EventFacts>]>([
  ['title', { title: ' ' }],
  ['place', { place: { name: '' } }],
  ['endAt', { endAt: STARTS }],
  ['closesAt', { closesAt: OPENS }],
  ['closesAt', { closesAt: STARTS + 1 }],
  ['capacity', capacity('person', 0)],
  ['capacity', capacity('person', 501)],
  ['capacity', { capacity: { unit: 'person', units: 500, waitingLimit: 251 } }],
  ['ages', { ages: { min: 12, max: 7 } }],
  ['contactPhone', { contactPhone: ' ' }],
  ['agenda', { agenda: [] }]
])('a draft without %s is incomplete', (field, overrides) => {
  expect(missingFields(draft(overrides))).toEqual([field])
  expect(decidePublishing(draft(overrides), reviewer, WHILE_OPEN)).toEqual({ accepted: false, reason: 'incomplete', about: { fields: [field] } })
})

test('registration may close at the start, and no later', () => expect(missingFields(draft({ closesAt: STARTS }))).toEqual([]))
test('an age bound on one side only is complete', () => expect([...missingFields(draft({ ages: { min: 60 } })), ...missingFields(draft({ ages: { max: 90 } }))]).toEqual([]))
test('only a salon needs an agenda', () => expect(missingFields(draft({ kind: 'lecture', agenda: [] }))).toEqual([]))
test('a workshop may do without a teacher, as where things are swapped', () => expect(missingFields(draft({ kind: 'workshop', instructors: [] }))).toEqual([]))

test('an event that invites minors names an emergency telephone', () => {
  expect(missingFields(withoutEmergencyPhone(draft(capacity('family', 10))))).toEqual(['emergencyPhone'])
  expect(missingFields(withoutEmergencyPhone(draft()))).toEqual([])
})

test.each([[STARTS - 1, true], [STARTS, false], [STARTS + 1, false]])('it is shown before it starts only', (now, shown) => expect(decidePublishing(draft({ closesAt: STARTS }), staff, now).accepted).toBe(shown))

test.each([[CLOSES - 1, true], [CLOSES, false], [CLOSES + 1, false]])('it is shown while somebody could still sign up', (now, shown) => {
  const decision = decidePublishing(draft(), staff, now)
  expect(decision).toEqual(shown ? { accepted: true, fact: draft() } : { accepted: false, reason: 'incomplete', about: { fields: ['closesAt'] } })
})

test.each<readonly [why: string, overrides: Partial<EventFacts>, invited: boolean]>([
  ['families', capacity('family', 2), true],
  ['children', capacity('child', 2), true],
  ['persons of any age', { ...capacity('person', 2), ages: {} }, true],
  ['families with children of no age', { ...capacity('family', 2), ages: { min: 18 } }, true],
  ['persons from 17', { ages: { min: 17 } }, true],
  ['persons from 18', { ages: { min: 18 } }, false],
  ['persons to 17', { ages: { max: 17 } }, true],
  ['persons to 90', { ages: { max: 90 } }, true],
  ['persons to 17 and from 18', { ages: { min: 18, max: 17 } }, false]
])('an event for %s invites minors: %s', (_why, overrides, invited) => expect(invitesMinors(draft(overrides))).toBe(invited))

test.each([[50, false], [51, true]])('an event for %i persons wants a reviewer: %s', (units, wanted) => {
  const event = draft(capacity('person', units))
  expect(needsReviewer(event)).toBe(wanted)
  expect(decidePublishing(event, staff, WHILE_OPEN)).toEqual(wanted ? { accepted: false, reason: 'reviewer_needed' } : { accepted: true, fact: event })
  expect(decidePublishing(event, reviewer, WHILE_OPEN).accepted).toBe(true)
})

test('an event with minors wants a reviewer', () => {
  expect(decidePublishing(draft(capacity('family', 12)), staff, WHILE_OPEN)).toEqual({ accepted: false, reason: 'reviewer_needed' })
  expect(decidePublishing(draft(capacity('family', 12)), reviewer, WHILE_OPEN).accepted).toBe(true)
})

test.each([[STARTS - 1, 'not_started'], [STARTS, 'finished']])('an event is finished once it has started', (now, expected) => {
  const decision = decideFinishing(anEvent(), nothingOpen, now)
  expect(decision.accepted ? 'finished' : decision.reason).toBe(expected)
})
test.each(['draft', 'finished', 'cancelled'] as const)('what is %s cannot be finished', (status) => expect(decideFinishing(anEvent({ status }), nothingOpen, STARTS)).toEqual({ accepted: false, reason: 'not_published' }))

test.each([['draft', true], ['published', true], ['finished', false], ['cancelled', false]] as const)('what is %s can be called off: %s', (status, allowed) => expect(decideCancelling(anEvent({ status })).accepted).toBe(allowed))

describe('the plan of a kind', () => {
  const contest = { kind: 'competition', measure: { name: '一分钟单摇', unit: '个', better: 'more', attempts: 2, counts: 'best' }, awards: [], ties: 'include' } as const

  test.each([
    ['a competition without one', { kind: 'competition' }, true],
    ['a competition with its own', { kind: 'competition', plan: contest }, false],
    ['a competition with that of a walk', { kind: 'competition', plan: { kind: 'volunteer_outing', route: { from: '社区', to: '公园' } } }, true],
    ['a walk without one', { kind: 'volunteer_outing' }, true],
    ['a lecture without one', { kind: 'lecture' }, false],
    ['a workshop without one', { kind: 'workshop' }, false]
  ] as const)('of %s', (_what, overrides, missing) => {
    expect(missingFields(anEvent(overrides)).includes('plan')).toBe(missing)
  })

  test('materials follow the people who come, to two decimals', () => {
    expect(amountFor({ name: '面粉', unit: '斤', each: 0.25 }, 21)).toBe(5.25)
    expect(amountFor({ name: '糖', unit: '克', each: 0.1 }, 3)).toBe(0.3)
    expect(amountFor({ name: '面粉', unit: '斤', each: 0.25 }, 0)).toBe(0)
  })
})

test.each([[undefined, 'ok'], [OPENS, 'ok'], [OPENS - 1, 'changed_meanwhile']])('a draft that was read as changed at %s is shown: %s', (seenAt, expected) => {
  const decision = decidePublishing(draft(), { ...staff, seenAt }, WHILE_OPEN)
  expect(decision.accepted ? 'ok' : decision.reason).toBe(expected)
})

test.each([['rollCall', 'roll_call_open'], ['results', 'results_open']] as const)('an event with its %s open is not finished: %s', (what, reason) => {
  expect(decideFinishing(anEvent(), { ...nothingOpen, [what]: true }, STARTS)).toEqual({ accepted: false, reason })
})
