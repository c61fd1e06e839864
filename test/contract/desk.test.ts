/** The desk: what is shown there, the code of a resident, its digits, and whatever else somebody may hold up (access.md, "Signed things"); and who is let in by hand. */
import { leaveEvent, readRegistration, registerForEvent } from '@contract/event'
import { verifyPhone } from '@contract/accountRoles'
import { admitParty, checkIn, findParty, registerFor, removeParty, revealPhone, roster, undoCheckIn } from '@contract/eventDesk'
import { HOUR } from '@domain/calendar'
import { ENDS, STARTS, WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, tally, type Ground } from '../fixtures/ground'
import { openidOf, personOf } from '../fixtures/people'
import { seatFaults } from '../fixtures/seatFaults'

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
  await Promise.all([ground.staff('clerk', 'community_staff'), ground.staff('colleague', 'community_staff')])
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

type Guest = { readonly key: string; readonly eventId: string; readonly registrationId: string; readonly code: string; readonly digits: string }

/** Somebody with a seat, and what their phone shows. */
async function guest(key: string, eventId: string): Promise<Guest> {
  await ground.person(key)
  const { registrationId } = dataOf(await ground.call(key, registerForEvent, { requestId: aRequestId(), eventId, personIds: [personOf(key)], consents: {} }))
  const { checkIn: shown } = dataOf(await ground.call(key, readRegistration, { registrationId }))
  if (!shown) throw new Error(`${key} has a seat and no code`)
  return { key, eventId, registrationId, ...shown }
}
const byCode = (eventId: string, code: string) => ground.call('clerk', findParty, { eventId, by: { kind: 'code', code } })
const byDigits = (eventId: string, digits: string, key = 'clerk') => ground.call(key, findParty, { eventId, by: { kind: 'digits', digits } })
const comeIn = ({ key, eventId, registrationId }: Guest) => ground.call('clerk', checkIn, { eventId, registrationId, personIds: [personOf(key)], method: 'staff_scan' })
/** Digits that nobody at the event has. */
const wrongDigits = (...guests: readonly Guest[]) => ['0000', '1111', '2222'].find((digits) => guests.every((one) => one.digits !== digits)) ?? ''

describe('AC-24: a code', () => {
  test('finds its party, and nobody when a letter of it was altered', async () => {
    await ground.event({ _id: 'ev_code' })
    const { code, registrationId } = await guest('holder', 'ev_code')
    expect(dataOf(await byCode('ev_code', code)).parties.map((party) => party.registrationId)).toEqual([registrationId])
    const parts = code.split('.')
    const altered = [...code].map((letter, at) => (letter === '.' ? code : `${code.slice(0, at)}${letter === 'A' ? 'B' : 'A'}${code.slice(at + 1)}`)).filter((one) => one !== code)
    const forged = [...altered, parts.slice(0, 3).join('.'), `${code}.`, `${code}A`, `LJ1.ev_code.${registrationId}.`, `LJ1.ev_code.${registrationId}.AAAAAAAAAAAA`]
    const outcomes = await Promise.all(forged.map(async (one) => outcomeOf(await byCode('ev_code', one))))
    expect(tally(outcomes)).toEqual({ unknown_code: forged.length })
  })

  test('with the id of another event pasted in is unknown, and one of another event is that', async () => {
    await Promise.all([ground.event({ _id: 'ev_here' }), ground.event({ _id: 'ev_there' })])
    const { code } = await guest('elsewhere', 'ev_there')
    expect(outcomeOf(await byCode('ev_here', code.replace('ev_there', 'ev_here')))).toBe('unknown_code')
    expect(outcomeOf(await byCode('ev_here', code))).toBe('another_event')
  })

  test('of a poster opens a page and checks nobody in', async () => {
    await ground.event({ _id: 'ev_poster' })
    await guest('reader', 'ev_poster')
    await ground.cloud.control.clock(STARTS)
    const before = await ground.book('ev_poster')
    for (const scanned of ['ev_poster', 'pages/event/index?scene=ev_poster', 'LJ1.ev_poster']) expect(outcomeOf(await byCode('ev_poster', scanned))).toBe('unknown_code')
    expect(await ground.book('ev_poster')).toEqual(before)
  })

  test('of somebody who gave the place up, and one that is shown when all is over, lets nobody in', async () => {
    await ground.event({ _id: 'ev_late' })
    const [gone, late] = [await guest('gone', 'ev_late'), await guest('late', 'ev_late')]
    dataOf(await ground.call('gone', leaveEvent, { registrationId: gone.registrationId }))
    expect(outcomeOf(await byCode('ev_late', gone.code))).toBe('unknown_code')
    await ground.cloud.control.clock(STARTS)
    expect(outcomeOf(await comeIn(gone))).toBe('not_seated')
    await ground.cloud.control.clock(ENDS)
    expect(outcomeOf(await comeIn(late))).toBe('over')
    expect((await ground.book('ev_late')).present).toEqual({})
  })
})

describe('AC-24: four digits', () => {
  test('find their party at its own event alone', async () => {
    await Promise.all([ground.event({ _id: 'ev_digits' }), ground.event({ _id: 'ev_empty' })])
    const { digits, registrationId } = await guest('four', 'ev_digits')
    expect(dataOf(await byDigits('ev_digits', digits)).parties.map((party) => party.registrationId)).toEqual([registrationId])
    expect(outcomeOf(await byDigits('ev_empty', digits))).toBe('unknown_code')
  })

  test('are no longer tried after twenty wrong ones in an hour, not even the right ones', async () => {
    await ground.event({ _id: 'ev_guessed' })
    const one = await guest('guessed', 'ev_guessed')
    for (let time = 0; time < 19; time += 1) expect(outcomeOf(await byDigits('ev_guessed', wrongDigits(one)))).toBe('unknown_code')
    // right ones do not count
    for (let time = 0; time < 3; time += 1) expect(outcomeOf(await byDigits('ev_guessed', one.digits))).toBe('ok')
    expect(outcomeOf(await byDigits('ev_guessed', wrongDigits(one)))).toBe('unknown_code')
    for (const digits of [wrongDigits(one), one.digits]) expect(outcomeOf(await byDigits('ev_guessed', digits))).toBe('too_many_tries')
    // a code has nothing to guess, another desk its own tries, and the next hour begins anew
    expect(outcomeOf(await byCode('ev_guessed', one.code))).toBe('ok')
    expect(outcomeOf(await byDigits('ev_guessed', one.digits, 'colleague'))).toBe('ok')
    await ground.cloud.control.clock(WHILE_OPEN + HOUR)
    expect(outcomeOf(await byDigits('ev_guessed', one.digits))).toBe('ok')
  })

  test('all at once are no more than one after the other', async () => {
    await ground.event({ _id: 'ev_crowd_of_guesses' })
    const replies = await Promise.all(Array.from({ length: 60 }, () => byDigits('ev_crowd_of_guesses', '0000')))
    expect(tally(replies.map(outcomeOf))).toEqual({ unknown_code: 20, too_many_tries: 40 })
  })
})

test('whoever was checked in reads so on their own phone, and no longer once it was taken back', async () => {
  await ground.event({ _id: 'ev_seen' })
  const one = await guest('seen', 'ev_seen')
  const since = async () => dataOf(await ground.call('seen', readRegistration, { registrationId: one.registrationId })).persons.map(({ presentAt }) => presentAt)
  await ground.cloud.control.clock(STARTS)
  expect(await since()).toEqual([undefined])
  const { present } = dataOf(await comeIn(one))
  expect(await since()).toEqual([present[0]?.presentAt])
  dataOf(await ground.call('colleague', undoCheckIn, { eventId: 'ev_seen', registrationId: one.registrationId, personIds: [personOf('seen')], reason: '点错了人' }))
  expect(await since()).toEqual([undefined])
})

test('two desks that take back at once leave nobody of those they meant', async () => {
  await ground.event({ _id: 'ev_back_twice' })
  await ground.person({ key: 'pair', family: [{ key: 'pair_m', relation: 'parent' }] })
  const personIds = [personOf('pair'), personOf('pair_m')]
  const { registrationId } = dataOf(await ground.call('pair', registerForEvent, { requestId: aRequestId(), eventId: 'ev_back_twice', personIds, consents: {} }))
  await ground.cloud.control.clock(STARTS)
  const back = (key: string, some: string[]) => ground.call(key, undoCheckIn, { eventId: 'ev_back_twice', registrationId, personIds: some, reason: '点错了人' })
  for (let round = 0; round < 5; round += 1) {
    dataOf(await ground.call('clerk', checkIn, { eventId: 'ev_back_twice', registrationId, personIds, method: 'lookup' }))
    expect((await Promise.all([back('clerk', personIds.slice(0, 1)), back('colleague', personIds)])).map(outcomeOf)).toEqual(['ok', 'ok'])
    expect((await ground.book('ev_back_twice')).present).toEqual({})
  }
})

test('a place is given up for nobody who is just coming in: one of two desks hears that it is too late', async () => {
  for (let round = 0; round < 8; round += 1) {
    const eventId = `ev_door_${round}`
    await ground.event({ _id: eventId })
    const { registrationId, key } = await guest(`door_${round}`, eventId)
    await ground.cloud.control.clock(STARTS)
    const [came, removed] = await Promise.all([
      ground.call('clerk', checkIn, { eventId, registrationId, personIds: [personOf(key)], method: 'lookup' }),
      ground.call('colleague', removeParty, { eventId, registrationId, reason: '来电话说不来了' })
    ])
    expect([['ok', 'already_present'], ['not_seated', 'ok']]).toContainEqual([outcomeOf(came), outcomeOf(removed)])
    expect(seatFaults(await ground.book(eventId))).toEqual([])
    await ground.cloud.control.clock(WHILE_OPEN)
  }
})

test('a party that staff wrote down without a number is reached by none, on the list as little as for a reason', async () => {
  const eventId = 'ev_no_number'
  await ground.event({ _id: eventId, ages: { min: 18 } })
  // the clerk has told their own number
  dataOf(await ground.call('clerk', verifyPhone, { code: 'phone-13800009999-desk' }))
  const { party } = dataOf(await ground.call('clerk', registerFor, { requestId: aRequestId(), eventId, persons: [{ personId: 'p_no_number_000001', name: '冯奶奶' }], consents: {} }))
  expect(party).not.toHaveProperty('phone')
  expect(dataOf(await ground.call('clerk', roster, { eventId })).parties[0]).not.toHaveProperty('phone')
  expect(outcomeOf(await ground.call('clerk', revealPhone, { eventId, registrationId: party.registrationId, reason: '通知改期' }))).toBe('no_phone')
})

describe('a seat given by hand', () => {
  test('past a family that does not fit is written down with the reason, shown on the list, and told to whoever got it', async () => {
    const eventId = 'ev_by_hand'
    await ground.event({ _id: eventId, capacity: { unit: 'person', units: 2, waitingLimit: 3 } })
    await ground.people([{ key: 'first' }, { key: 'second' }, { key: 'family', family: [{ key: 'grandmother', relation: 'parent', birth: '1950-01-01' }] }, { key: 'single' }])
    await ground.cloud.subscribe(openidOf('single'), ['tpl-promoted-0001'])
    const come = async (key: string, persons = [key]) => dataOf(await ground.call(key, registerForEvent, { requestId: aRequestId(), eventId, personIds: persons.map(personOf), consents: {} })).registrationId
    const first = await come('first')
    await come('second')
    const family = await come('family', ['family', 'grandmother'])
    const single = await come('single')
    dataOf(await ground.call('first', leaveEvent, { registrationId: first }))

    expect(outcomeOf(await ground.call('clerk', admitParty, { eventId, registrationId: family, reason: '人已经在现场' }))).toBe('no_room')
    const { party } = dataOf(await ground.call('clerk', admitParty, { eventId, registrationId: single, reason: '人已经在现场' }))
    expect(party).toMatchObject({ standing: { at: 'seated' }, byHand: true })
    expect((await ground.book(eventId)).seated[single]?.byHand).toMatchObject({ by: personOf('clerk'), reason: '人已经在现场', past: 1 })
    const { parties } = dataOf(await ground.call('colleague', roster, { eventId }))
    expect(parties.find(({ registrationId }) => registrationId === family)?.standing).toEqual({ at: 'waiting', place: 1 })
    expect((await ground.cloud.messages(openidOf('single'))).map(({ template }) => template)).toEqual(['promoted'])
  })

  test('to the head of the queue, when the queue itself no longer moves, keeps its reason as well', async () => {
    const eventId = 'ev_at_the_door'
    await ground.event({ _id: eventId, capacity: { unit: 'person', units: 1, waitingLimit: 1 } })
    const one = await guest('one', eventId)
    await ground.person('walks_in')
    const { registrationId } = dataOf(await ground.call('walks_in', registerForEvent, { requestId: aRequestId(), eventId, personIds: [personOf('walks_in')], consents: {} }))
    await ground.cloud.control.clock(STARTS)
    dataOf(await ground.call('clerk', removeParty, { eventId, registrationId: one.registrationId, reason: '打电话说来不了' }))
    expect((await ground.book(eventId)).waiting).toHaveLength(1)
    dataOf(await ground.call('clerk', admitParty, { eventId, registrationId, reason: '人已经在现场' }))
    expect((await ground.book(eventId)).seated[registrationId]?.byHand).toMatchObject({ by: personOf('clerk'), reason: '人已经在现场', past: 0 })
  })
})
