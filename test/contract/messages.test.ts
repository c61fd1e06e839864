/** What people are told through WeChat: only what they agreed to, once for each tap, and each to whoever signed up. */
import { leaveEvent, registerForEvent } from '@contract/event'
import { MINOR_EVENT_TEXT } from '@domain/consents'
import { MINUTE } from '@domain/calendar'
import { newTrace } from '@kernel/log'
import { WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, startGround, type Ground } from '../fixtures/ground'
import { openidOf, personOf } from '../fixtures/people'

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

const come = async (key: string, eventId: string, personIds = [personOf(key)]) =>
  dataOf(await ground.call(key, registerForEvent, { requestId: aRequestId(), eventId, personIds, consents: { minorEvent: MINOR_EVENT_TEXT } }))
const agree = (key: string, ...templates: readonly ('seat' | 'promoted')[]) => ground.cloud.subscribe(openidOf(key), templates.map((template) => `tpl-${template}-0001`))
const toldTo = async (key: string) => (await ground.cloud.messages(openidOf(key))).map(({ template, fields, page }) => ({ template, what: fields.thing4, page }))

test('a seat is told of with the event, its time, its place and where to look', async () => {
  await ground.event({ _id: 'ev_told', title: '“瑜你同行·伽油生活”亲子瑜伽公益沙龙活动第一期' })
  await ground.person('seated')
  await agree('seated', 'seat')
  const { registrationId } = await come('seated', 'ev_told')
  const [message] = await ground.cloud.messages(openidOf('seated'))
  expect(message).toMatchObject({
    template: 'seat',
    page: `pages/registration/index?id=${registrationId}`,
    fields: { thing1: '“瑜你同行·伽油生活”亲子瑜伽公益沙龙…', time2: '2026年11月21日 09:00', thing3: '锦城社区党群服务中心', thing4: '报名成功，到时候见。' }
  })
})

test('whoever did not agree is told nothing, and sits all the same', async () => {
  await ground.event({ _id: 'ev_silent' })
  await ground.person('silent')
  expect((await come('silent', 'ev_silent')).standing).toEqual({ at: 'seated' })
  expect(await toldTo('silent')).toEqual([])
})

test('one tap is one message, however often the request comes', async () => {
  await ground.event({ _id: 'ev_once' })
  await ground.person('once')
  await agree('once', 'seat', 'seat')
  const requestId = aRequestId()
  for (let time = 0; time < 3; time += 1) dataOf(await ground.call('once', registerForEvent, { requestId, eventId: 'ev_once', personIds: [personOf('once')], consents: {} }))
  expect(await toldTo('once')).toHaveLength(1)
})

test('who waits is told at which place, and who moves up is told so, each by the account that signed up', async () => {
  await ground.event({ _id: 'ev_queue', capacity: { unit: 'person', units: 2, waitingLimit: 3 } })
  await ground.people([{ key: 'first' }, { key: 'second' }, { key: 'third', family: [{ key: 'thirds_child', relation: 'child', birth: '2015-01-01' }] }, { key: 'fourth' }])
  for (const key of ['second', 'third', 'fourth']) await agree(key, 'seat', 'promoted')
  const first = await come('first', 'ev_queue')
  await come('second', 'ev_queue')
  const third = await come('third', 'ev_queue', [personOf('thirds_child')])
  const fourth = await come('fourth', 'ev_queue')
  expect((await toldTo('third')).map(({ what }) => what)).toEqual(['您排在候补第1位，有空位就通知您。'])
  expect((await toldTo('fourth')).map(({ what }) => what)).toEqual(['您排在候补第2位，有空位就通知您。'])

  dataOf(await ground.call('first', leaveEvent, { registrationId: first.registrationId }))
  expect((await toldTo('third')).at(-1)).toEqual({ template: 'promoted', what: '好消息！您已由候补转为报名成功。', page: `pages/registration/index?id=${third.registrationId}` })
  expect((await toldTo('fourth')).map(({ template }) => template)).toEqual(['seat'])
  expect((await toldTo('second')).map(({ template }) => template)).toEqual(['seat'])

  // moved up by the clock, after a crash
  await ground.cloud.control.fail({ endpoint: leaveEvent.name, call: 6, when: 'after', code: 'killed' })
  await ground.call('third', leaveEvent, { registrationId: third.registrationId })
  await ground.cloud.control.clock(WHILE_OPEN + MINUTE)
  expect((await toldTo('fourth')).map(({ template }) => template)).toEqual(['seat'])
  for (let round = 0; round < 2; round += 1) await ground.cloud.control.tick()
  expect((await toldTo('fourth')).map(({ template, page }) => [template, page.endsWith(fourth.registrationId)])).toEqual([['seat', true], ['promoted', true]])
})

test('no message and no answer holds a name together with a number to call', async () => {
  const everything = JSON.stringify(await ground.cloud.messages())
  expect(everything).not.toMatch(/1[3-9]\d{9}(?!\d)/)
  expect(everything).not.toContain('名字')
})

test('a message that does not get through leaves its cause for the log, and not to whom it was', async () => {
  // the SDK finds the cloud by the environment alone, which the ground has set
  const { noticesFrom } = await import('@kernel/wx/notices')
  const trace = newTrace()
  const notices = noticesFrom({ LINJULI_TEMPLATES: JSON.stringify({ seat: 'tpl-unknown' }) }, trace)
  expect(await notices.send({ to: openidOf('seated'), occasion: 'seat', page: 'pages/home/index', fields: { thing1: '林秀兰' } })).toBe('failed')
  expect(trace.causes).toEqual([expect.stringMatching(/^notice seat: .*40037/)])
  expect(trace.causes.join()).not.toMatch(/oTest_|\p{Script=Han}/u)
})
