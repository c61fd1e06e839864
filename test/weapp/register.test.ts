/** Signing up in the compiled mini program, from the poster's code to a place, a queue, and out again. */
import { leaveEvent, myRegistrations, readEvent, registerForEvent } from '@contract/event'
import type { EventId } from '@domain/ids'
import { startCloud, type Cloud } from '../cloud'
import { anOpenEvent, callsAs, granted, neighbours, personOf } from '../fixtures/happenings'
import { openAs } from './openAs'
import type { MiniProgram } from './realm'

let cloud: Cloud
let programs: MiniProgram[] = []

beforeAll(async () => {
  cloud = await startCloud({ district: true })
})
afterEach(() => {
  for (const program of programs) {
    expect(program.errors).toEqual([])
    program.close()
  }
  programs = []
})
afterAll(() => cloud.stop())

const posterOf = (eventId: EventId): string => `pages/event/index?scene=${eventId}`

async function scan(key: string, eventId: EventId): Promise<MiniProgram> {
  const program = openAs(cloud, (await personOf(cloud, key)).openid, { path: posterOf(eventId) })
  programs.push(program)
  return program
}

const seatsOf = async (eventId: EventId) => granted(await (await callsAs(cloud, 'zhouqiang')).call(readEvent, { eventId })).seats
const placesOf = async (key: string, eventId: EventId) => granted(await (await callsAs(cloud, key)).call(myRegistrations, {})).registrations.filter(({ event }) => event.eventId === eventId)
const registered = (program: MiniProgram) => program.heardOf('cloud.callFunction').filter(({ data }) => (data as { endpoint: string }).endpoint === registerForEvent.name)

/** An event with one place, which a neighbour has. */
async function aFullEvent(eventId: EventId) {
  await anOpenEvent(cloud, eventId, { capacity: { unit: 'person', units: 1, waitingLimit: 2 } })
  const [first] = await neighbours(cloud, 1, eventId)
  if (!first) throw new Error('nobody came')
  const { registrationId } = granted(await cloud.as(first.openid).call(registerForEvent, { requestId: `first-of-${eventId}`, eventId, personIds: [first.personId], consents: {} }))
  return { leave: async () => granted(await cloud.as(first.openid).call(leaveEvent, { registrationId })) }
}

it('a known resident has a place after two taps', async () => {
  const eventId = await anOpenEvent(cloud, 'ev_two_taps')
  const program = await scan('limin', eventId)
  await program.tap('我要报名')
  await program.tap('确认报名1位')
  await program.until('报名成功！')
  expect(program.route).toBe('pages/registration/index')
  expect(await seatsOf(eventId)).toMatchObject({ taken: 1, waiting: 0 })
  expect(program.heardOf('vibrateShort')).toHaveLength(1)
})

it('a mother signs up with her child after one tick for consent and health notice', async () => {
  const program = await scan('limin', 'ev_yoga')
  await program.tap('我要报名')
  await program.tap('我是监护人，我同意，也看过健康提示')
  // a person sees the tick before going on
  await program.calm()
  await program.tap('确认报名2位')
  await program.until('报名成功！')
  expect(program.text()).toContain('小满')
})

it('who has not ticked is told so, and nothing is sent', async () => {
  const program = await scan('wangjing', 'ev_yoga')
  await program.tap('我要报名')
  await program.tap('确认报名2位')
  await program.until('请家长在这里打勾')
  expect(registered(program)).toEqual([])
})

it('a second tap changes nothing', async () => {
  const eventId = await anOpenEvent(cloud, 'ev_second_tap')
  const program = await scan('limin', eventId)
  await program.tap('我要报名')
  await program.until('确认报名1位')
  await Promise.all([program.tap('#confirm'), program.tap('#confirm')])
  await program.until('报名成功！')
  expect(registered(program)).toHaveLength(1)
  expect(await placesOf('limin', eventId)).toHaveLength(1)
})

it('without a network the page says what to do and dials the number it names', async () => {
  const eventId = await anOpenEvent(cloud, 'ev_offline')
  const program = await scan('limin', eventId)
  await program.tap('我要报名')
  await program.until('确认报名1位')
  program.network = 'offline'
  await program.tap('没有网络，打电话报名')
  await program.calm()
  expect(program.heardOf('makePhoneCall')).toEqual([{ phoneNumber: '05350001230' }])
  expect(await placesOf('limin', eventId)).toEqual([])
})

it('when the answer is lost the page does not know, and the place is found', async () => {
  const eventId = await anOpenEvent(cloud, 'ev_lost_answer')
  const program = await scan('limin', eventId)
  await program.tap('我要报名')
  await program.until('确认报名1位')
  program.network = 'answers are lost'
  await program.tap('#confirm')
  await program.until('还不确定是否报上')
  program.network = 'online'
  await program.tap('查看我的报名')
  await program.until('报名成功！')
  expect(await placesOf('limin', eventId)).toHaveLength(1)
})

it('whoever cannot come gives the place back', async () => {
  const eventId = await anOpenEvent(cloud, 'ev_cancelled')
  const program = await scan('limin', eventId)
  await program.tap('我要报名')
  await program.tap('确认报名1位')
  await program.tap('来不了，取消报名')
  await program.until('李敏不去了？')
  await program.tap('#yes')
  await program.until('已为您取消报名')
  expect(await seatsOf(eventId)).toMatchObject({ taken: 0 })
})

it('whoever finds the event full waits, is told on request, and moves up when a place is given back', async () => {
  const eventId = 'ev_waiting'
  const { leave } = await aFullEvent(eventId)
  const program = await scan('limin', eventId)
  await program.tap('报满了，排候补')
  await program.tap('确认候补1位')
  await program.until('您排在候补第1位')
  await program.tap('轮到时通知我')
  await program.until('已记下')
  expect(program.heardOf('requestSubscribeMessage')).toHaveLength(1)

  const { openid } = await personOf(cloud, 'limin')
  expect(await cloud.messages(openid)).toEqual([])
  await leave()
  expect((await cloud.messages(openid)).map(({ template }) => template)).toEqual(['promoted'])
  program.pullDown()
  await program.until('报名成功！')
  expect(await seatsOf(eventId)).toMatchObject({ taken: 1, waiting: 0 })
})
