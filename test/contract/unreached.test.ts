/** Whom WeChat did not bring the news of an event is on a list for staff, with the reason and a number to call; whoever heard, answered or left is not. */
import { introduce } from '@contract/account'
import { verifyPhone } from '@contract/accountRoles'
import { answerChange, cancelEvent, leaveEvent, readRegistration, registerForEvent } from '@contract/event'
import { editEvent, listUnreached, registerFor, removeParty, revealPhone } from '@contract/eventDesk'
import { DAY, HOUR, MINUTE } from '@domain/calendar'
import { CLOSES, ENDS, OPENS, STARTS, WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { openidOf, personOf } from '../fixtures/people'

const PHONE = '13800001000'
const KEYS = ['told', 'silent', 'waits'] as const
const LATER = WHILE_OPEN + HOUR
const NO_PHONE = '05350001230'

let ground: Ground
let number = 0
beforeAll(async () => {
  ground = await startGround()
  await ground.staff('clerk', 'community_staff')
  await ground.people(KEYS.map((key) => ({ key, name: `名字${key}` })))
  dataOf(await ground.call('silent', introduce, { name: '名字silent', phone: PHONE }))
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

const come = async (key: string, eventId: string) => dataOf(await ground.call(key, registerForEvent, { requestId: aRequestId(), eventId, personIds: [personOf(key)], consents: {} })).registrationId
const agree = (occasion: 'promoted' | 'changed' | 'cancelled') => ground.cloud.subscribe(openidOf('told'), [`tpl-${occasion}-0001`])
const listed = async (eventId: string) => dataOf(await ground.call('clerk', listUnreached, { eventId })).parties.map(({ names, news, why }) => [names.join(), news, why])

const written = { kind: 'salon' as const, title: '邻里茶话会', organiser: '锦城社区', partners: [], place: { name: '小广场' }, startAt: STARTS, endAt: ENDS, opensAt: OPENS, closesAt: CLOSES, capacity: { unit: 'person' as const, units: 3 }, audience: 'all' as const, agenda: [{ title: '喝茶', minutes: 60 }], instructors: [], contactPhone: '05350001230', emergencyPhone: '13800001111' }
const move = (eventId: string) => ground.call('clerk', editEvent, { eventId, content: written })
const off = (eventId: string) => ground.call('clerk', cancelEvent, { eventId, reason: '下大雨' })

/** Three seats: one who agreed to messages, one who did not, and an elder whom staff wrote down; behind them one who waits. */
async function full() {
  const eventId = `ev_unreached_${(number += 1)}`
  await ground.event({ _id: eventId, capacity: { unit: 'person', units: 3, waitingLimit: 2 } })
  const told = await come('told', eventId)
  const silent = await come('silent', eventId)
  const { party } = dataOf(await ground.call('clerk', registerFor, { requestId: aRequestId(), eventId, phone: NO_PHONE, persons: [{ personId: `p_elder_of_${eventId}`, name: '冯奶奶' }], consents: {} }))
  const waits = await come('waits', eventId)
  await ground.cloud.control.clock(LATER)
  return { eventId, told, silent, elder: party.registrationId, waits }
}

test('before anything is news nobody is to be called', async () => {
  const { eventId } = await full()
  expect(await listed(eventId)).toEqual([])
})

test('a change is to be told to whoever did not hear, seated or waiting; an answer and a leaving take them off', async () => {
  await agree('changed')
  const { eventId, silent, waits } = await full()
  dataOf(await move(eventId))
  expect(await listed(eventId)).toEqual([['名字silent', 'changed', 'not_delivered'], ['冯奶奶', 'changed', 'no_wechat'], ['名字waits', 'changed', 'not_delivered']])
  const movedAt = dataOf(await ground.call('silent', readRegistration, { registrationId: silent })).askedAt ?? 0
  dataOf(await ground.call('silent', answerChange, { registrationId: silent, movedAt }))
  dataOf(await ground.call('waits', leaveEvent, { registrationId: waits }))
  expect(await listed(eventId)).toEqual([['冯奶奶', 'changed', 'no_wechat']])
})

test('that it is off is news to all, also to whoever heard of a change before; after its hour nobody is called', async () => {
  await agree('changed')
  const { eventId } = await full()
  dataOf(await move(eventId))
  await ground.cloud.control.clock(LATER + MINUTE)
  dataOf(await off(eventId))
  expect((await listed(eventId)).map(([who, news]) => [who, news])).toEqual([['名字told', 'cancelled'], ['名字silent', 'cancelled'], ['冯奶奶', 'cancelled'], ['名字waits', 'cancelled']])
  await ground.cloud.control.clock(ENDS)
  expect(await listed(eventId)).toEqual([])
})

test('who moved up without a message is to be called, and who had one is not', async () => {
  await agree('promoted')
  const { eventId, told, silent } = await full()
  dataOf(await ground.call('told', leaveEvent, { registrationId: told }))
  expect(await listed(eventId)).toEqual([['名字waits', 'promoted', 'not_delivered']])
  // the next in the queue is the one who agreed
  await come('told', eventId)
  await ground.cloud.control.clock(LATER + MINUTE)
  dataOf(await ground.call('silent', leaveEvent, { registrationId: silent }))
  expect(await listed(eventId)).toEqual([['名字waits', 'promoted', 'not_delivered']])
})

test('whoever was told before a calling off was cut short is not called when the clock has finished it', async () => {
  await agree('cancelled')
  const { eventId } = await full()
  await ground.cloud.control.fail({ endpoint: cancelEvent.name, call: 10, when: 'before', code: 'killed' })
  await off(eventId)
  expect((await ground.document('events', eventId))?.untoldAt).toBeDefined()
  await ground.cloud.control.tick()
  expect((await ground.document('events', eventId))?.untoldAt).toBeUndefined()
  expect((await listed(eventId)).map(([who]) => who)).toEqual(['名字silent', '冯奶奶', '名字waits'])
})

describe('whom staff signed up by a telephone', () => {
  const FAMILY = '13800001077'
  /** One seat, which an elder gets, and another elder who waits; both left the telephone of a daughter. */
  async function elders(phone: string) {
    const eventId = `ev_unreached_${(number += 1)}`
    await ground.event({ _id: eventId, capacity: { unit: 'person', units: 1, waitingLimit: 2 } })
    const write = async (who: string) => dataOf(await ground.call('clerk', registerFor, { requestId: aRequestId(), eventId, phone, persons: [{ personId: `p_${who}_of_${eventId}`, name: '冯奶奶' }], consents: {} })).party.registrationId
    return { eventId, first: await write('first'), second: await write('second') }
  }
  const news = async (key: string, eventId: string) => (await ground.cloud.messages(openidOf(key))).filter(({ page }) => page === `pages/event/index?id=${eventId}`).map(({ template, fields }) => [template, fields.thing4])
  beforeAll(async () => {
    await ground.cloud.control.clock(WHILE_OPEN)
    await ground.people([{ key: 'daughter' }, { key: 'boaster' }])
    dataOf(await ground.call('daughter', verifyPhone, { code: `phone-${FAMILY}-unreached` }))
    // anybody may say that a number is theirs
    dataOf(await ground.call('boaster', introduce, { name: '名字boaster', phone: FAMILY }))
    for (const key of ['daughter', 'boaster']) await ground.cloud.subscribe(openidOf(key), ['seat', 'seat', 'promoted', 'changed', 'cancelled'].map((occasion) => `tpl-${occasion}-0001`))
  })

  test('the account for which it is verified hears in their stead, as often as it agreed, and nobody else; staff see that only a number was told', async () => {
    const { eventId, first } = await elders(FAMILY)
    expect(await news('daughter', eventId)).toEqual([['seat', '社区代报的名报上了，到时候见。'], ['seat', '社区代报的名排在候补第1位。']])
    await ground.cloud.control.clock(LATER)
    dataOf(await ground.call('clerk', removeParty, { eventId, registrationId: first, reason: '来电话说不来了' }))
    expect(await listed(eventId)).toEqual([['冯奶奶', 'promoted', 'by_number']])
    await ground.cloud.control.clock(LATER + MINUTE)
    dataOf(await ground.call('clerk', editEvent, { eventId, content: { ...written, capacity: { unit: 'person', units: 1 } } }))
    expect(await listed(eventId)).toEqual([['冯奶奶', 'changed', 'by_number']])
    await ground.cloud.control.clock(LATER + 2 * MINUTE)
    dataOf(await off(eventId))
    expect(await listed(eventId)).toEqual([['冯奶奶', 'cancelled', 'by_number']])
    expect((await news('daughter', eventId)).slice(2)).toEqual([['promoted', '社区代报的名由候补转为报名成功。'], ['changed', '社区代报的活动有变，不合适请来电。'], ['cancelled', '下大雨']])
    expect(await news('boaster', eventId)).toEqual([])
  })

  test('is to be called when no account has verified it, or the agreement is used up', async () => {
    for (const phone of [FAMILY, PHONE]) {
      const { eventId } = await elders(phone)
      await ground.cloud.control.clock(LATER)
      dataOf(await off(eventId))
      expect((await listed(eventId)).map(([, , why]) => why)).toEqual(['no_wechat', 'no_wechat'])
      await ground.cloud.control.clock(WHILE_OPEN)
    }
  })

  test('is told by whom it was verified last', async () => {
    await ground.person('heir')
    await ground.cloud.control.clock(WHILE_OPEN + MINUTE)
    dataOf(await ground.call('heir', verifyPhone, { code: `phone-${FAMILY}-heir` }))
    for (const key of ['daughter', 'heir']) await ground.cloud.subscribe(openidOf(key), ['tpl-seat-0001'])
    const { eventId } = await elders(FAMILY)
    expect([await news('heir', eventId), await news('daughter', eventId)]).toEqual([[['seat', '社区代报的名报上了，到时候见。']], []])
  })
})

test('the number is masked on the list and told whole for a reason that is written down', async () => {
  const { eventId } = await full()
  dataOf(await off(eventId))
  const { parties } = dataOf(await ground.call('clerk', listUnreached, { eventId }))
  expect(parties.map(({ phone }) => phone)).toEqual([undefined, '138****1000', '0535-****230', undefined])
  const silent = parties[1]
  expect(dataOf(await ground.call('clerk', revealPhone, { eventId, registrationId: silent?.registrationId ?? '', reason: '通知：活动取消了' })).phone).toBe(PHONE)
  expect((await ground.all('audit')).filter(({ action, reason }) => action === 'reveal_phone' && reason === '通知：活动取消了')).toHaveLength(1)
})

test('what reached whom is forgotten with the first who are', async () => {
  await agree('cancelled')
  const { eventId, told } = await full()
  dataOf(await off(eventId))
  expect(Object.keys((await ground.document('deliveries', eventId))?.reached ?? {})).toEqual([told])
  await ground.cloud.control.clock(ENDS + 90 * DAY + MINUTE)
  await ground.cloud.control.tick()
  expect(await ground.document('deliveries', eventId)).toBeNull()
})

test('a draft has nobody to call, and no stranger sees the list', async () => {
  await ground.event({ _id: 'ev_unreached_draft', status: 'draft' })
  expect(await listed('ev_unreached_draft')).toEqual([])
  expect(outcomeOf(await ground.call('told', listUnreached, { eventId: 'ev_unreached_draft' }))).toBe('forbidden')
})
