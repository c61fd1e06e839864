/** What phones bring that worked without a network: one answer for each command, once only, in order, by the rules of its own endpoint, and at the time it was done where that can be believed. */
import { finishEvent } from '@contract/event'
import { checkIn, removeParty, undoCheckIn } from '@contract/eventDesk'
import { offlineEndpoints } from '@contract/syncOffline'
import { MOST_BYTES, MOST_COMMANDS, sendCommands, sizeOf, type Command } from '@contract/sync'
import { DAY, HOUR, localDateOf, MINUTE } from '@domain/calendar'
import { atDesk, bearer, bring, commandOf, guestsOf, outcomesOf, presentAt, type Bearer } from '../fixtures/commands'
import { ENDS, STARTS, WHILE_OPEN } from '../fixtures/events'
import { dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { aGrant, openidOf, personOf } from '../fixtures/people'

let ground: Ground
let number = 0
beforeAll(async () => {
  ground = await startGround()
  await Promise.all([ground.staff('clerk', 'community_staff'), ground.staff('colleague', 'community_staff'), ground.staff('far', 'community_staff', 'datuan')])
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

type Guest = Awaited<ReturnType<typeof guestsOf>>[number]
/** An event at the hour of its desk, with guests and a phone that holds its list. */
async function aDesk(count: number) {
  const id = `sync${(number += 1)}`
  await ground.cloud.control.clock(WHILE_OPEN)
  const guests = await guestsOf(ground, id, count)
  await ground.cloud.control.clock(STARTS)
  const eventId = `ev_${id}`
  const phone = await atDesk(ground, 'clerk', eventId)
  const arrival = (guest: Guest | undefined, more: Partial<Command> = {}, by: Bearer = phone) => commandOf(by, checkIn, { eventId, registrationId: '', personIds: [], ...guest, method: 'lookup' }, { madeAt: TAPPED, ...more })
  return { eventId, phone, guests, arrival }
}
/** When somebody comes, after the desk was opened. */
const TAPPED = STARTS + 5 * MINUTE
/** The local clock goes on while it is asked. */
const minuteOf = (at: number) => at - (at % MINUTE)
const clock = (now: number) => ground.cloud.control.clock(now)

describe('commands in one call', () => {
  test('are answered one by one, and one that fails fails alone', async () => {
    const { eventId, phone, guests: [first, second, third, fourth], arrival } = await aDesk(4)
    dataOf(await ground.call('colleague', removeParty, { eventId, registrationId: fourth?.registrationId ?? '', reason: '来电话说不来了' }))
    const outcomes = await outcomesOf(ground, phone, [
      arrival(first),
      arrival(second, { input: '{"eventId":7}' }),
      arrival(second, { endpoint: 'event.steal' }),
      arrival(second, { endpoint: 'event.finish' }),
      arrival(second, { endpoint: 'event.toString' }),
      arrival(second, { madeBy: 'a_somebody_else' }),
      commandOf(phone, checkIn, { eventId: 'ev_nowhere', registrationId: 'r_x', personIds: ['p_x'], method: 'lookup' }),
      arrival(fourth),
      arrival(third)
    ])
    expect(outcomes).toEqual(['ok', 'invalid_input', 'invalid_input', 'invalid_input', 'invalid_input', 'forbidden', 'forbidden', 'not_seated', 'ok'])
  })

  test('that were brought before are answered the same, and change nothing', async () => {
    const { eventId, phone, guests, arrival } = await aDesk(3)
    const all = guests.map((guest) => arrival(guest))
    await clock(TAPPED + MINUTE)
    const first = await bring(ground, phone, all)
    const book = await ground.book(eventId)
    await clock(TAPPED + 5 * MINUTE)
    expect(await bring(ground, phone, [...all].reverse())).toEqual([...first].reverse().map((reply) => ({ ...reply })))
    expect(await ground.book(eventId)).toEqual(book)
    expect(Object.values(book.present).map(({ at, receivedAt }) => [at, minuteOf(receivedAt ?? 0)])).toEqual(guests.map(() => [TAPPED, TAPPED + MINUTE]))
  })

  test('of one scope wait for the one that could not be done now; those of another do not', async () => {
    const { phone, guests: [first, second, third], arrival } = await aDesk(3)
    const all = [arrival(first, { scope: 'event:a' }), arrival(second, { scope: 'event:a' }), arrival(third, { scope: 'event:b' })]
    // the account, who it is, the event and its book: then the first seat
    await ground.cloud.control.fail({ endpoint: sendCommands.name, call: 5, when: 'before', code: 'DATABASE_REQUEST_FAILED' })
    expect(await outcomesOf(ground, phone, all)).toEqual(['unavailable', 'unavailable', 'ok'])
    expect(await outcomesOf(ground, phone, all)).toEqual(['ok', 'ok', 'ok'])
  })

  test('are no more than twenty-five, and no more than ninety kilobytes', async () => {
    const { phone, guests: [first], arrival } = await aDesk(1)
    const many = Array.from({ length: MOST_COMMANDS + 1 }, () => arrival(first))
    const send = async (commands: readonly Command[]) => outcomeOf(await ground.call('clerk', sendCommands, { commands: [...commands] }))
    expect(await send(many)).toBe('invalid_input')
    expect(await send([])).toBe('invalid_input')
    expect(await send([...many.slice(0, 1), ...many.slice(0, 1)])).toBe('invalid_input')
    const filled = (bytes: number) => arrival(first, { input: JSON.stringify({ words: '一'.repeat(Math.floor(bytes / 3)) }) })
    const two = [filled(MOST_BYTES / 2 - 500), filled(MOST_BYTES / 2 - 500)]
    expect(two.reduce((sum, one) => sum + sizeOf(one), 0)).toBeLessThanOrEqual(MOST_BYTES)
    expect(await send(two)).toBe('ok')
    expect(await send([...two, filled(1000)])).toBe('invalid_input')
    expect(sizeOf(filled(300))).toBe(Buffer.byteLength(JSON.stringify(filled(300))))
    expect(phone.key).toBe('clerk')
  })

  test('of a stranger are all refused, and written up as the calls they are', async () => {
    const { guests: [first], arrival } = await aDesk(1)
    await ground.person('stranger')
    const stranger = await bearer(ground, 'stranger')
    expect(await outcomesOf(ground, stranger, [arrival(first, {}, stranger), arrival(first, {}, stranger)])).toEqual(['forbidden', 'forbidden'])
    const [denials] = (await ground.all('denials')).filter(({ account }) => account === openidOf('stranger'))
    expect(denials?.calls.map(({ endpoint }) => endpoint)).toEqual(['event.checkIn', 'event.checkIn'])
  })
})

describe('when it happened', () => {
  const LATER = STARTS + 20 * MINUTE
  const seenAt = async (what: (desk: Awaited<ReturnType<typeof aDesk>>) => Command | Promise<Command>, now = LATER) => {
    const desk = await aDesk(1)
    await clock(now)
    const outcomes = await outcomesOf(ground, desk.phone, [await what(desk)])
    const [at] = Object.values(await presentAt(ground, desk.eventId))
    return at === undefined ? outcomes[0] : minuteOf(at)
  }
  const tapped = { madeAt: TAPPED }

  test('is what the phone says, where it holds the list', async () => expect(await seenAt(({ guests: [one], arrival }) => arrival(one, tapped))).toBe(TAPPED))
  test('is when it arrived where there is no list', async () => expect(await seenAt(async ({ guests: [one], arrival }) => arrival(one, tapped, await bearer(ground, 'clerk')))).toBe(LATER))
  test('is now at the latest', async () => expect(await seenAt(({ guests: [one], arrival }) => arrival(one, { madeAt: LATER + DAY }))).toBe(LATER))
  test('is when it arrived, where the phone says that it was before the list was given', async () => expect(await seenAt(({ guests: [one], arrival }) => arrival(one, { madeAt: STARTS - MINUTE }))).toBe(LATER))
  test.each(['place', 'moment', 'tag'])('is when it arrived, where the %s of the list was altered', async (what) =>
    expect(
      await seenAt(({ guests: [one], arrival, phone: { list = '' } }) => {
        const [prefix, place, moment, tag = ''] = list.split('.')
        const altered = { place: [prefix, `${place}x`, moment, tag], moment: [prefix, place, Number(moment) - HOUR, tag], tag: [prefix, place, moment, `${tag.startsWith('A') ? 'B' : 'A'}${tag.slice(1)}`] }[what]
        return arrival(one, { ...tapped, list: altered?.join('.') ?? '' })
      })
    ).toBe(LATER)
  )
  test('is when it arrived, where the list was given to another account', async () =>
    expect(await seenAt(async ({ guests: [one], arrival, eventId }) => arrival(one, { ...tapped, list: (await atDesk(ground, 'colleague', eventId)).list ?? '' }))).toBe(LATER))
  test('is when it arrived, where the list is that of another event', async () => {
    const { phone: elsewhere } = await aDesk(1)
    expect(await seenAt(({ guests: [one], arrival }) => arrival(one, { ...tapped, list: elsewhere.list ?? '' }))).toBe(LATER)
  })
  test('counts when the phone comes back after the end, and even after staff have closed the event', async () => {
    expect(await seenAt(({ guests: [one], arrival }) => arrival(one, tapped), ENDS + 3 * DAY)).toBe(TAPPED)
    const { eventId, phone, guests: [one], arrival } = await aDesk(1)
    await clock(ENDS)
    dataOf(await ground.call('colleague', finishEvent, { eventId }))
    await clock(ENDS + HOUR)
    expect(await outcomesOf(ground, phone, [arrival(one, tapped)])).toEqual(['ok'])
  })
  test('does not count eight days later, nor what was tapped after the end', async () => {
    expect(await seenAt(({ guests: [one], arrival }) => arrival(one, tapped), STARTS + 8 * DAY)).toBe('over')
    expect(await seenAt(({ guests: [one], arrival }) => arrival(one, { madeAt: ENDS }), ENDS + HOUR)).toBe('over')
  })
})

describe('a volunteer whose term ended with the event', () => {
  async function helping() {
    const desk = await aDesk(1)
    const key = `helper${number}`
    await ground.person({ key, verified: true })
    const grant = aGrant(key, 'volunteer', { scope: { kind: 'event', id: desk.eventId }, within: [`event:${desk.eventId}`], toOn: localDateOf(STARTS) })
    await ground.put('grants', grant)
    return { ...desk, key, helper: await atDesk(ground, key, desk.eventId) }
  }

  test('still hands in the next day what was done under the list', async () => {
    const { helper, guests: [one], arrival, eventId } = await helping()
    await clock(STARTS + DAY)
    expect(await outcomesOf(ground, helper, [arrival(one, {}, helper)])).toEqual(['ok'])
    expect(Object.values(await presentAt(ground, eventId))).toEqual([TAPPED])
  })

  test('does not without it, nor with it at another event, nor once the role was taken back', async () => {
    const { helper, guests: [one], arrival, key } = await helping()
    const { guests: [other], arrival: arrivalElsewhere } = await aDesk(1)
    await clock(STARTS + DAY)
    expect(await outcomesOf(ground, helper, [arrival(one, {}, { key, account: helper.account }), arrivalElsewhere(other, {}, helper)])).toEqual(['forbidden', 'forbidden'])
    await ground.forget('grants', [`g_${key}_volunteer`])
    expect(await outcomesOf(ground, helper, [arrival(one, {}, helper)])).toEqual(['forbidden'])
  })
})

describe('staff whose substitution ended that evening', () => {
  async function standingIn() {
    const desk = await aDesk(2)
    const key = `substitute${number}`
    await ground.person({ key, verified: true })
    await ground.put('grants', aGrant(key, 'community_staff', { scope: { kind: 'community', id: 'jincheng' }, toOn: localDateOf(STARTS) }))
    return { ...desk, substitute: await atDesk(ground, key, desk.eventId) }
  }

  test('still hand in the next day what they did under the list', async () => {
    const { substitute, guests: [one], arrival, eventId } = await standingIn()
    await clock(STARTS + DAY)
    expect(await outcomesOf(ground, substitute, [arrival(one, {}, substitute)])).toEqual(['ok'])
    expect(Object.values(await presentAt(ground, eventId))).toEqual([TAPPED])
  })

  test('reach no other event of the community with it', async () => {
    const { substitute } = await standingIn()
    const { guests: [other], arrival: arrivalElsewhere } = await aDesk(1)
    await clock(STARTS + DAY)
    expect(await outcomesOf(ground, substitute, [arrivalElsewhere(other, {}, substitute)])).toEqual(['forbidden'])
  })
})

describe('two desks', () => {
  test('that check the same person in have them once, and the second hears who, when and how', async () => {
    const { eventId, phone, guests: [one], arrival } = await aDesk(1)
    const other = await atDesk(ground, 'colleague', eventId)
    const first = commandOf(other, checkIn, { eventId, registrationId: '', personIds: [], ...one, method: 'staff_scan' }, { madeAt: TAPPED })
    await clock(STARTS + HOUR)
    await bring(ground, other, [first])
    const { answers: [answer] } = dataOf(await ground.call(phone.key, sendCommands, { commands: [arrival(one, { madeAt: TAPPED + MINUTE })] }))
    const personId = one?.personIds[0]
    expect(answer?.reply).toEqual({ ok: true, data: { present: [{ personId, presentAt: TAPPED }], already: [{ personId, presentAt: TAPPED, method: 'staff_scan', by: '名字colleague' }] } })
    expect(answer?.conflict).toBe(true)
  })

  test('do not undo each other: a repeat of what was taken back checks nobody in, and what is taken back late is only one’s own', async () => {
    const { eventId, phone, guests: [one], arrival } = await aDesk(1)
    const came = arrival(one)
    const [answer] = await bring(ground, phone, [came])
    dataOf(await ground.call('colleague', undoCheckIn, { eventId, registrationId: one?.registrationId ?? '', personIds: one?.personIds ?? [], reason: '点错了人' }))
    expect(await outcomesOf(ground, phone, [came])).toEqual(['ok'])
    expect(await presentAt(ground, eventId)).toEqual({})
    expect(answer).toMatchObject({ ok: true })

    dataOf(await ground.call('colleague', checkIn, { eventId, registrationId: one?.registrationId ?? '', personIds: one?.personIds ?? [], method: 'lookup' }))
    const back = commandOf(phone, undoCheckIn, { eventId, registrationId: '', personIds: [], ...one, reason: '点错了人', of: came.commandId })
    expect(await outcomesOf(ground, phone, [back])).toEqual(['ok'])
    expect(Object.keys(await presentAt(ground, eventId))).toEqual([personOf(`sync${number}_o0`)])
  })

  test('that come and go and come again end as they were tapped, however often they are brought', async () => {
    const { eventId, phone, guests: [one], arrival } = await aDesk(1)
    const came = arrival(one)
    const back = commandOf(phone, undoCheckIn, { eventId, registrationId: '', personIds: [], ...one, reason: '点错了人', of: came.commandId }, { madeAt: TAPPED })
    const again = arrival(one)
    await bring(ground, phone, [came, back, again])
    const book = await ground.book(eventId)
    await bring(ground, phone, [came, back])
    await bring(ground, phone, [back])
    expect(await ground.book(eventId)).toEqual(book)
    expect(Object.values(book.present).map(({ commandId }) => commandId)).toEqual([again.commandId])
  })
})

test('every endpoint that a phone keeps commands for bears the id of the command', () => {
  for (const { input, offline } of offlineEndpoints) {
    expect(Object.keys(input.entries)).toContain('requestId')
    expect(offline?.version).toBeGreaterThan(0)
  }
})
