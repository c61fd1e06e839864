/** Who may sign up for an event: every refusal, and each boundary a moment or a year to both sides. */
import { at } from '@domain/calendar'
import type { EventFacts } from '@domain/event'
import { decideLeaving, decideParty, decideRegistration, FAMILY_SHAPE, PARTY_LIMIT, participantsOf, registrationRefusals, sizeOf, youngOf, type Participant, type PartyFacts } from '@domain/registration'
import { joinQueue, leave, takeSeat, type Party, type SeatBook } from '@domain/seatBook'
import { after, applied } from '../fixtures/conditionals'
import { aBook, anEvent, aParty, CLOSES, OPENS, STARTS, WHILE_OPEN } from '../fixtures/events'

const grownUp = (id: string, age: number | null = null): Participant => ({ personId: id, age, adult: true })
const minor = (id: string, age: number): Participant => ({ personId: id, age, adult: false })

/** A party whose ages are the same today as at the event. */
const party = (participants: readonly Participant[], overrides: Partial<PartyFacts> = {}): PartyFacts => ({
  participants,
  young: participants.filter(({ age }) => age !== null && age < 14).map(({ personId }) => personId),
  signerIsAdult: true,
  guardianConsent: true,
  healthNoticeRead: true,
  guardianPhone: false,
  homeCommunityId: 'jincheng',
  ...overrides
})
const me = party([grownUp('me')])
const withChild = (age: number, overrides: Partial<PartyFacts> = {}) => party([grownUp('me'), minor('child', age)], overrides)
const forFamilies = (overrides: Partial<EventFacts> = {}) => anEvent({ capacity: { unit: 'family', units: 12, waitingLimit: 6 }, ...overrides })
const forChildren = (overrides: Partial<EventFacts> = {}) => anEvent({ capacity: { unit: 'child', units: 24, waitingLimit: 12 }, ages: { min: 7, max: 12 }, ...overrides })

const outcome = (event: EventFacts, facts: PartyFacts, now = WHILE_OPEN) => {
  const decision = decideRegistration(event, facts, now)
  return decision.accepted ? 'accepted' : decision.reason
}

describe('registration opens and closes', () => {
  test.each([
    ['a moment before it opens', OPENS - 1, 'not_open_yet'],
    ['at the opening instant', OPENS, 'accepted'],
    ['a moment before it closes', CLOSES - 1, 'accepted'],
    ['at the closing instant', CLOSES, 'closed'],
    ['once the event has begun', STARTS, 'closed']
  ])('%s', (_when, now, expected) => expect(outcome(anEvent(), me, now)).toBe(expected))

  test('a refusal before opening tells when it opens', () => {
    expect(decideRegistration(anEvent(), me, OPENS - 1)).toEqual({ accepted: false, reason: 'not_open_yet', about: { opensAt: OPENS } })
  })

  test('nobody signs up once the event has begun, even where registration closes later', () => {
    const lasting = anEvent({ closesAt: STARTS + 1000 })
    expect(outcome(lasting, me, STARTS - 1)).toBe('accepted')
    expect(outcome(lasting, me, STARTS)).toBe('closed')
  })

  test.each([['draft', 'closed'], ['finished', 'closed'], ['cancelled', 'cancelled']] as const)('an event that is %s takes nobody', (status, expected) => expect(outcome(anEvent({ status }), me)).toBe(expected))
})

describe('an event for its own community', () => {
  const own = anEvent({ audience: 'own_community' })

  test('takes its own', () => expect(outcome(own, me)).toBe('accepted'))
  test('takes no others', () => expect(outcome(own, party([grownUp('me')], { homeCommunityId: 'datuan' }))).toBe('own_community_only'))
  test('takes nobody who never told where they live', () => {
    const { homeCommunityId: _home, ...unknown } = me
    expect(outcome(own, unknown)).toBe('own_community_only')
    expect(outcome(anEvent(), unknown)).toBe('accepted')
  })
})

describe('ages', () => {
  test.each([[6, 'age'], [7, 'accepted'], [12, 'accepted'], [13, 'age']])('a child of %i at an event for 7 to 12: %s', (age, expected) => expect(outcome(forChildren(), withChild(age))).toBe(expected))

  test('bind children where children or families are counted, and nobody who brings them', () => {
    expect(outcome(forChildren(), party([grownUp('me', 40), minor('child', 8)]))).toBe('accepted')
    expect(outcome(forFamilies({ ages: { min: 3, max: 6 } }), party([grownUp('me', 40), minor('child', 4)]))).toBe('accepted')
    expect(outcome(forFamilies({ ages: { min: 3, max: 6 } }), party([grownUp('me', 40), minor('child', 4), minor('older', 7)]))).toBe('age')
  })

  test('bind everybody where persons are counted', () => {
    const forElders = anEvent({ ages: { min: 60 } })
    expect(outcome(forElders, party([grownUp('me', 59)]))).toBe('age')
    expect(outcome(forElders, party([grownUp('me', 60)]))).toBe('accepted')
    expect(outcome(forElders, party([grownUp('me', 60), minor('child', 9)]))).toBe('age')
  })

  test('that nobody asked for fit an event for grown-ups, and none for children', () => {
    expect(outcome(anEvent({ ages: { min: 60 } }), me)).toBe('accepted')
    expect(outcome(anEvent({ ages: { min: 6, max: 17 } }), me)).toBe('age')
    expect(outcome(anEvent({ ages: { min: 6, max: 18 } }), me)).toBe('accepted')
  })

  test('that do not fit are told by person', () => {
    expect(decideRegistration(forChildren(), party([grownUp('me'), minor('a', 6), minor('b', 8), minor('c', 13)]), WHILE_OPEN)).toMatchObject({ reason: 'age', about: { personIds: ['a', 'c'] } })
  })
})

describe('a guardian', () => {
  const alone = (age: number, overrides: Partial<PartyFacts> = {}) => party([minor('me', age)], { signerIsAdult: false, guardianConsent: false, ...overrides })

  test('consents for everybody under fourteen', () => {
    expect(outcome(anEvent(), withChild(13, { guardianConsent: false }))).toBe('guardian_needed')
    expect(outcome(anEvent(), withChild(13))).toBe('accepted')
    expect(outcome(anEvent(), withChild(14, { guardianConsent: false }))).toBe('accepted')
  })

  test('is grown up: a tick by a minor is no consent', () => {
    expect(outcome(anEvent(), alone(13, { guardianConsent: true, guardianPhone: true }))).toBe('guardian_needed')
    expect(outcome(anEvent(), party([minor('me', 15), minor('child', 9)], { signerIsAdult: false, guardianPhone: true }))).toBe('guardian_needed')
  })

  test('AC-05: thirteen and alone is refused; fourteen and alone needs a guardian’s telephone', () => {
    expect(outcome(anEvent(), alone(13, { guardianPhone: true }))).toBe('guardian_needed')
    expect(outcome(anEvent(), alone(14))).toBe('guardian_phone_needed')
    expect(outcome(anEvent(), alone(14, { guardianPhone: true }))).toBe('accepted')
    expect(outcome(anEvent(), alone(17))).toBe('guardian_phone_needed')
  })

  test('who signs up themselves leaves no telephone of a guardian', () => expect(outcome(anEvent(), party([minor('child', 15)]))).toBe('accepted'))

  test('is needed on the day of signing up, however old the child will be at the event', () => {
    const almostFourteen = alone(14, { young: ['me'], guardianPhone: true })
    expect(outcome(anEvent(), almostFourteen)).toBe('guardian_needed')
    expect(decideRegistration(anEvent(), almostFourteen, WHILE_OPEN)).toMatchObject({ about: { personIds: ['me'] } })
  })

  test('is known by the age on the day of signing up', () => {
    const persons = [{ _id: 'p', name: '浩然', birth: '2012-11-23' }, { _id: 'q', name: '李敏' }, { _id: 'r', name: '小满', birth: '2012-11' }]
    expect(youngOf(persons, at('2026-11-22T23:59'))).toEqual(['p', 'r'])
    expect(youngOf(persons, at('2026-11-23T00:00'))).toEqual(['r'])
    expect(youngOf(persons, at('2026-12-01T00:00'))).toEqual([])
  })
})

describe('a child under eight', () => {
  test('AC-05: comes with a grown-up', () => {
    expect(outcome(anEvent(), party([minor('child', 7)]))).toBe('adult_needed')
    expect(outcome(anEvent(), withChild(7))).toBe('accepted')
    expect(outcome(anEvent(), party([minor('child', 8)]))).toBe('accepted')
  })

  test('does not come with another child', () => expect(outcome(anEvent(), party([minor('child', 7), minor('sister', 16)]))).toBe('adult_needed'))
})

describe('the shape of a party', () => {
  const adults = (count: number) => Array.from({ length: count }, (_, number) => grownUp(`a${number}`))
  const children = (count: number) => Array.from({ length: count }, (_, number) => minor(`c${number}`, 9))

  test.each([
    [0, 1, 'family_shape'], [1, 0, 'family_shape'], [1, 1, 'accepted'], [1, 3, 'accepted'], [1, 4, 'family_shape'], [2, 1, 'accepted'], [2, 3, 'accepted'], [3, 1, 'family_shape'], [2, 4, 'family_shape']
  ])('%i grown-ups and %i children are a family: %s', (grown, young, expected) => expect(outcome(forFamilies(), party([...adults(grown), ...children(young)]))).toBe(expected))

  test('has a child where children are counted', () => {
    expect(outcome(forChildren(), party(adults(1)))).toBe('family_shape')
    expect(outcome(forChildren(), party(children(1)))).toBe('accepted')
  })

  test.each([[6, 'accepted'], [7, 'too_many']])('of %i persons: %s', (count, expected) => expect(outcome(anEvent(), party(adults(count)))).toBe(expected))

  test('that could never fit is refused, for it would hold up the queue for ever', () => {
    const small = anEvent({ capacity: { unit: 'person', units: 3, waitingLimit: 2 } })
    expect(outcome(small, party(adults(3)))).toBe('accepted')
    expect(decideRegistration(small, party(adults(4)), WHILE_OPEN)).toEqual({ accepted: false, reason: 'too_many', about: { limit: 3 } })

    const narrow = forFamilies({ capacity: { unit: 'family', units: 12, persons: 4, waitingLimit: 6 } })
    expect(outcome(narrow, party([...adults(2), ...children(2)]))).toBe('accepted')
    expect(decideRegistration(narrow, party([...adults(2), ...children(3)]), WHILE_OPEN)).toEqual({ accepted: false, reason: 'too_many', about: { limit: 4 } })

    const oneChild = forChildren({ capacity: { unit: 'child', units: 1, waitingLimit: 2 } })
    expect(outcome(oneChild, party([...adults(1), ...children(1)]))).toBe('accepted')
    expect(outcome(oneChild, party([...adults(1), ...children(2)]))).toBe('too_many')
  })

  test('has the bounds of the page', () => {
    expect(FAMILY_SHAPE).toEqual({ adults: { min: 1, max: 2 }, children: { min: 1, max: 3 } })
    expect(PARTY_LIMIT).toBe(6)
  })
})

describe('a health notice', () => {
  const strenuous = anEvent({ healthNotice: { text: '量力而行', version: 1 } })

  test('is read by whoever signs up', () => {
    expect(outcome(strenuous, party([grownUp('me')], { healthNoticeRead: false }))).toBe('health_notice_needed')
    expect(outcome(strenuous, me)).toBe('accepted')
  })
  test('is asked for only where there is one', () => expect(outcome(anEvent(), party([grownUp('me')], { healthNoticeRead: false }))).toBe('accepted'))
})

test('each refusal that the rule can give is given above, and the other two are the book’s', () => {
  expect(registrationRefusals).toEqual([
    'cancelled', 'not_open_yet', 'closed', 'own_community_only', 'age', 'guardian_needed', 'adult_needed', 'guardian_phone_needed',
    'family_shape', 'too_many', 'health_notice_needed', 'already_inside', 'full'
  ])
})

describe('the ages of a party', () => {
  test('are those on the day of the event in Shanghai', () => {
    const child = { _id: 'c', name: '小满', birth: '2008-11-22' }
    expect(participantsOf([child], at('2026-11-21T23:59'))).toEqual([{ personId: 'c', age: 17, adult: false }])
    expect(participantsOf([child], at('2026-11-22T00:00'))).toEqual([{ personId: 'c', age: 18, adult: true }])
  })
  test('are unknown for grown-ups whom nobody asked', () => expect(participantsOf([{ _id: 'p', name: '李敏' }], STARTS)).toEqual([{ personId: 'p', age: null, adult: true }]))
})

describe('the room a party takes', () => {
  const four = [grownUp('a'), grownUp('b'), minor('c', 9), minor('d', 4)]
  test.each([['family', { units: 1, persons: 4 }], ['child', { units: 2, persons: 4 }], ['person', { units: 4, persons: 4 }]] as const)('where each %s counts', (unit, size) => expect(sizeOf(unit, four)).toEqual(size))
})

describe('leaving', () => {
  const twoHours = 2 * 3_600_000
  test.each([['a moment before', STARTS - twoHours - 1, true], ['at', STARTS - twoHours, false]])('%s two hours before the start: %s', (_when, now, allowed) => expect(decideLeaving(anEvent(), now).accepted).toBe(allowed))
  test('later is too late', () => expect(decideLeaving(anEvent(), STARTS - 1)).toEqual({ accepted: false, reason: 'too_late' }))
  test.each(['finished', 'cancelled', 'draft'] as const)('an event that is %s is over', (status) => expect(decideLeaving(anEvent({ status }), WHILE_OPEN)).toEqual({ accepted: false, reason: 'over' }))
})

describe('one more party by the same hand', () => {
  const seat = (book: SeatBook, party: Party) => after(book, takeSeat(book, party, WHILE_OPEN))
  const by = (party: Party): Party => ({ ...party, by: 'p_me' })
  const reason = (book: SeatBook, party: Party) => {
    const decision = decideParty(book, by(party))
    return decision.accepted ? 'ok' : decision.reason
  }

  test('comes as long as all of them are no more than one party may be', () => {
    const four = seat(aBook(9, 5), by(aParty('a', 4)))
    expect([reason(four, aParty('b', 2)), reason(four, aParty('b', 3))]).toEqual(['ok', 'too_many'])
    expect(reason(seat(aBook(9, 5), aParty('neighbours', 6)), aParty('b', 6))).toBe('ok')
  })

  test('takes no seat and no place once another party by that hand came or went meanwhile', () => {
    const [first, second] = [by(aParty('a', 4)), by(aParty('b', 4))]
    const empty = aBook(4, 5)
    const [sits, waits] = [takeSeat(empty, second, WHILE_OPEN), joinQueue(empty, second, WHILE_OPEN)]
    const one = seat(empty, first)
    expect([applied(one, sits), applied(one, waits)]).toEqual([null, null])
    const none = after(one, leave(one, 'a', { at: WHILE_OPEN, by: 'p_me' }))
    expect(none.brought).toEqual({})
    expect(applied(none, joinQueue(one, second, WHILE_OPEN))).toBeNull()
  })

  test('is counted where it waits as well', () => {
    const full = seat(aBook(3, 2), aParty('others', 3))
    const waits = after(full, joinQueue(full, by(aParty('a', 5)), WHILE_OPEN))
    expect([reason(waits, aParty('b', 1)), reason(waits, aParty('b', 2))]).toEqual(['ok', 'too_many'])
  })

  test('does not come after three that were given up by this hand', () => {
    const left = (times: number, hand: string) => ({ ...aBook(), gone: Object.fromEntries(Array.from({ length: times }, (_, time) => [`r${time}`, { at: WHILE_OPEN, by: hand }])) })
    expect([reason(left(2, 'p_me'), aParty('b')), reason(left(3, 'p_me'), aParty('b')), reason(left(9, 'p_other'), aParty('b'))]).toEqual(['ok', 'left_too_often', 'ok'])
  })
})
