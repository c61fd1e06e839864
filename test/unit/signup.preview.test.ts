/** What the sign-up form asks for and whom it chooses beforehand, by the same rule that the cloud decides with. */
import type { MeView, PersonView } from '@contract/account'
import type { EventView } from '@contract/event'
import { addDays, at, clock, DAY, HOUR, localDateOf } from '@domain/calendar'
import { confirmWords } from '@features/event-registration/confirmWords'
import { askedOf, decide, isTooYoungOrOld, lacksChildren, likelyParty, refusedAnyway, wantsChild } from '@features/event-registration/preview'

const now = clock()
const startAt = at(`${addDays(localDateOf(clock()), 5)}T14:00`)
const today = localDateOf(now)
const bornYearsAgo = (years: number) => `${Number(today.slice(0, 4)) - years}${today.slice(4)}`

const anEvent = (overrides: Partial<EventView> = {}): EventView => ({
  eventId: 'event_1',
  communityId: 'jincheng',
  kind: 'salon',
  title: '亲子瑜伽',
  place: '活动室',
  startAt,
  endAt: startAt + HOUR,
  opensAt: now - DAY,
  closesAt: startAt - HOUR,
  phase: 'open',
  seats: { unit: 'family', capacity: 12, taken: 8, waiting: 0 },
  organiser: '锦城社区',
  partners: [],
  audience: 'all',
  agenda: [],
  instructors: [],
  contactPhone: '05350001230',
  ages: { min: 3, max: 10 },
  healthNotice: { text: '别吃太饱', version: 1 },
  mine: [],
  ...overrides
})

const self: PersonView = { personId: 'me', name: '李敏', relation: 'self', addedByMe: true, ownAccount: true }
const child = (personId: string, age: number): PersonView => ({ personId, name: '小满', relation: 'child', addedByMe: true, ownAccount: false, birth: bornYearsAgo(age) })
const elder: PersonView = { personId: 'elder', name: '张桂英', relation: 'parent', addedByMe: true, ownAccount: false }
const familyOf = (...others: readonly PersonView[]): MeView => ({ account: 'a_me', introduced: true, me: { ...self, phone: '138****1001', phoneVerified: false }, family: [self, ...others], roles: [], templates: {} })
const minorOf = (age: number): MeView => {
  const own = { ...self, birth: bornYearsAgo(age) }
  return { account: 'a_me', introduced: true, me: { ...own, phone: '138****1001', phoneVerified: false }, family: [own], roles: [], templates: {} }
}

const forPersons = anEvent({ seats: { unit: 'person', capacity: 60, taken: 1, waiting: 0 }, ages: {} })
const forChildren = anEvent({ seats: { unit: 'child', capacity: 24, taken: 1, waiting: 0 }, ages: { min: 6, max: 16 } })

describe('who arrives chosen', () => {
  test('oneself, where one may come alone', () => {
    expect(likelyParty(forPersons, familyOf(child('c', 6), elder))).toEqual(['me'])
  })
  test('oneself and the only child whom the event suits', () => {
    expect(likelyParty(anEvent(), familyOf(child('c', 6), child('big', 12), elder))).toEqual(['me', 'c'])
  })
  test('a child alone who is old enough to come alone, and a younger one with a grown-up', () => {
    expect(likelyParty(forChildren, familyOf(child('c', 9)))).toEqual(['c'])
    expect(likelyParty(forChildren, familyOf(child('c', 7)))).toEqual(['me', 'c'])
  })
  test('only oneself where there are two children to choose from', () => {
    expect(likelyParty(anEvent(), familyOf(child('c', 6), child('d', 7)))).toEqual(['me'])
  })
  test('not oneself where the event is for other ages', () => {
    const forYoung = anEvent({ seats: { unit: 'person', capacity: 20, taken: 1, waiting: 0 }, ages: { min: 10, max: 16 } })
    expect(likelyParty(forYoung, familyOf())).toEqual([])
    expect(likelyParty(forYoung, familyOf(child('c', 12), child('d', 13)))).toEqual([])
  })
  test('nobody who is in already', () => {
    const event = anEvent({ mine: [{ personId: 'me', registrationId: 'r', standing: 'seated' }, { personId: 'c', registrationId: 'r', standing: 'seated' }] })
    expect(likelyParty(event, familyOf(child('c', 6)))).toEqual([])
  })
})

describe('what is asked', () => {
  const nothing = { consent: false, health: false, guardianPhone: false }

  test('a guardian consents to a child under fourteen and reads the health notice', () => {
    expect(askedOf(anEvent(), familyOf(child('c', 6)), ['me', 'c'])).toEqual({ consent: true, health: true, guardianPhone: false })
  })
  test('grown-ups read the health notice, and nothing where there is none', () => {
    const { healthNotice: _none, ...plain } = forPersons
    expect(askedOf(forPersons, familyOf(), ['me'])).toEqual({ ...nothing, health: true })
    expect(askedOf(plain, familyOf(), ['me'])).toEqual(nothing)
  })
  test('somebody of fifteen gives the number of a guardian, and somebody of thirteen cannot consent', () => {
    expect(askedOf(forPersons, minorOf(15), ['me']).guardianPhone).toBe(true)
    expect(askedOf(forPersons, minorOf(13), ['me']).consent).toBe(false)
    expect(decide(forPersons, minorOf(13), ['me'], { guardianConsent: true, healthNoticeRead: true, guardianPhone: true })).toMatchObject({ accepted: false, reason: 'guardian_needed' })
  })
})

test('a child who is too young for the event is told apart from one who is not', () => {
  const me = familyOf(child('small', 2), child('c', 6))
  expect(isTooYoungOrOld(anEvent(), me, 'small')).toBe(true)
  expect(isTooYoungOrOld(anEvent(), me, 'c')).toBe(false)
})

test('an event for its own community says so before anything is filled in', () => {
  const own = anEvent({ audience: 'own_community' })
  const neighbour = familyOf()
  expect(refusedAnyway(own, neighbour)).toBe('own_community_only')
  expect(refusedAnyway(own, { ...neighbour, me: { ...self, phone: '', phoneVerified: false, communityId: 'jincheng' } })).toBeNull()
})

test('the cloud has said that it is open, whatever the clock of this phone says', () => {
  const skewed = anEvent({ opensAt: now + HOUR, closesAt: now + 2 * HOUR })
  expect(refusedAnyway(skewed, familyOf())).toBeNull()
})

test('somebody of thirteen is sent for a parent before anything is filled in, unless a grown-up is in the family', () => {
  expect(refusedAnyway(forPersons, minorOf(13))).toBe('guardian_needed')
  expect(refusedAnyway(forPersons, minorOf(15))).toBeNull()
  const withParent = minorOf(13)
  expect(refusedAnyway(forPersons, { ...withParent, family: [...withParent.family, elder] })).toBeNull()
})

describe('a child at an event for children', () => {
  test('is missing where a grown-up has chosen none', () => {
    expect(wantsChild(anEvent(), familyOf(child('c', 6)), ['me'])).toBe(true)
    expect(wantsChild(anEvent(), familyOf(child('c', 6)), ['me', 'c'])).toBe(false)
    expect(wantsChild(forPersons, familyOf(), ['me'])).toBe(false)
  })
  test('is lacking where the family has none, and not asked of somebody under age', () => {
    expect(lacksChildren(forChildren, familyOf(elder))).toBe(true)
    expect(lacksChildren(forChildren, familyOf(child('c', 6)))).toBe(false)
    expect(lacksChildren(forChildren, minorOf(15))).toBe(false)
  })
})

describe('the button', () => {
  const me = familyOf(child('c', 7), { ...child('d', 9), name: '小乐' }, elder)

  test('names the child who takes a place, and says who only comes along', () => {
    expect(confirmWords(forChildren, me, ['me', 'c'])).toEqual({ text: '给小满报名', note: '您陪着不占名额' })
    expect(confirmWords({ ...forChildren, phase: 'waiting_list' }, me, ['c', 'elder'])).toEqual({ text: '给小满排候补', note: '大人陪着不占名额' })
    expect(confirmWords(forChildren, me, ['c', 'd'])).toEqual({ text: '给2个孩子报名' })
  })
  test('counts everybody where everybody or the family is counted', () => {
    expect(confirmWords(anEvent(), me, ['me', 'c'])).toEqual({ text: '确认报名2位' })
    expect(confirmWords(forPersons, me, [])).toEqual({ text: '确认报名' })
  })
  test('counts nobody while only a grown-up is chosen for a children\'s event', () => {
    expect(confirmWords(forChildren, me, ['me'])).toEqual({ text: '确认报名' })
  })
})
