/** What the functions ask of WeChat: checks, codes, messages and phone numbers, with WeChat's own ways of saying no. */
import { inflateSync } from 'node:zlib'
import { startCloud, type Cloud } from '../cloud'
import { sdkOn, thrownBy, type Sdk } from './sdk'

let cloud: Cloud
let openapi: Sdk['openapi']

beforeAll(async () => {
  cloud = await startCloud({ functions: 'test/local/functions' })
  openapi = sdkOn(cloud).openapi
})
afterAll(() => cloud.stop())

async function ask(name: string, data: object): Promise<Readonly<Record<string, unknown>>> {
  const [room = '', verb = ''] = name.split('.')
  return (await openapi[room]?.[verb]?.(data)) ?? {}
}
const errCode = async (name: string, data: object) => (await thrownBy(ask(name, data))).errCode

const check = { version: 2, scene: 2, openid: 'o-lin', content: '楼道的灯坏了' }

test('text passes, is risky, or goes to a person', async () => {
  await cloud.call('o-lin', 'desk.read', {})
  const suggest = async (content: string) => ((await ask('security.msgSecCheck', { ...check, content })).result as { suggest: string }).suggest
  expect([await suggest('楼道的灯坏了'), await suggest('一句违规测试'), await suggest('一句待审测试')]).toEqual(['pass', 'risky', 'review'])
})

test('a check that is out of order says so, or nothing', async () => {
  await cloud.call('o-lin', 'desk.read', {})
  expect(await errCode('security.msgSecCheck', { ...check, content: '一句繁忙测试' })).toBe(-1)
  const silent = ask('security.msgSecCheck', { ...check, content: '一句沉默测试' }).then(() => 'answered', () => 'failed')
  // one that was asked later is answered before
  const spoken = ask('security.msgSecCheck', check).then(() => 'spoken')
  expect(await Promise.race([silent, spoken])).toBe('spoken')
})

test.each([
  ['the frozen version 1', { version: 1 }, 43104],
  ['an unknown scene', { scene: 5 }, 47001],
  ['too much text', { content: '长'.repeat(2501) }, 47001],
  ['a person who was not here lately', { openid: 'o-absent' }, 61010]
])('a check of %s is refused', async (_what, change, code) => {
  await cloud.call('o-lin', 'desk.read', {})
  expect(await errCode('security.msgSecCheck', { ...check, ...change })).toBe(code)
})

test('a code is a picture, the same for a scene and another for another', async () => {
  const draw = async (scene: string) => (await ask('wxacode.getUnlimited', { scene, page: 'pages/event/index', width: 300 })) as { contentType: string; buffer: Buffer }
  const [first, again, other] = [await draw('e=1'), await draw('e=1'), await draw('e=2')]
  expect(first?.contentType).toBe('image/png')
  expect(first?.buffer.subarray(1, 4).toString()).toBe('PNG')
  expect(first?.buffer.equals(again?.buffer ?? Buffer.alloc(0))).toBe(true)
  expect(first?.buffer.equals(other?.buffer ?? Buffer.alloc(0))).toBe(false)
  const data = Buffer.from(first?.buffer ?? [])
  const at = data.indexOf('IDAT')
  // a byte for each pixel and one for each row
  expect(inflateSync(data.subarray(at + 4, at + 4 + data.readUInt32BE(at - 4)))).toHaveLength(300 * 301)
})

test.each([
  ['is too long', { scene: 'x'.repeat(33) }, 40169],
  ['has a sign that is not allowed', { scene: '活动' }, 40129],
  ['opens a page with a slash in front', { scene: 'e=1', page: '/pages/event' }, 41030]
])('a code that %s is refused', async (_what, data, code) => {
  expect(await errCode('wxacode.getUnlimited', data)).toBe(code)
})

const notice = (fields: Record<string, string> = { thing1: '巧手蒸花馍' }, templateId = 'tpl-seat-0001') => ({
  touser: 'o-lin',
  templateId,
  page: 'pages/event/index?id=e',
  data: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }]))
})

test('one tap is one message', async () => {
  expect(await errCode('subscribeMessage.send', notice())).toBe(43101)
  await cloud.subscribe('o-lin', ['tpl-seat-0001'])
  await ask('subscribeMessage.send', notice())
  expect(await errCode('subscribeMessage.send', notice())).toBe(43101)
  expect(await cloud.messages('o-lin')).toMatchObject([{ openid: 'o-lin', template: 'seat', page: 'pages/event/index?id=e', fields: { thing1: '巧手蒸花馍' } }])
  expect(await cloud.messages('o-other')).toEqual([])
})

test('a message outlives the cloud, and so does the permission for the next one', async () => {
  await cloud.subscribe('o-lin', ['tpl-promoted-0001'])
  const before = await cloud.messages('o-lin')
  await cloud.kill9()
  await cloud.restart()
  expect(await cloud.messages('o-lin')).toEqual(before)
  await ask('subscribeMessage.send', notice({ thing1: '候补转正' }, 'tpl-promoted-0001'))
  expect(await errCode('subscribeMessage.send', notice({ thing1: '候补转正' }, 'tpl-promoted-0001'))).toBe(43101)
})

test.each([
  ['a template that nobody has', notice({ thing1: 'x' }, 'tpl-other'), 40037],
  ['a title longer than twenty characters', notice({ thing1: '长'.repeat(21) }), 47003],
  ['a time without a time', notice({ time2: '明天' }), 47003],
  ['a field of an unknown kind', notice({ title: 'x' }), 47003],
  ['a page with a slash in front', { ...notice(), page: '/pages/event' }, 41030]
])('a message with %s is refused', async (_what, message, code) => {
  expect(await errCode('subscribeMessage.send', message)).toBe(code)
})

test('a phone number is told once for a code', async () => {
  const told = await ask('phonenumber.getPhoneNumber', { code: 'phone-13800001000-tap1' })
  expect(told.phoneInfo).toMatchObject({ purePhoneNumber: '13800001000', countryCode: '86' })
  expect(await errCode('phonenumber.getPhoneNumber', { code: 'phone-13800001000-tap1' })).toBe(40029)
  expect(await errCode('phonenumber.getPhoneNumber', { code: 'whatever' })).toBe(40029)
})

test('a function may ask only what its config.json names', async () => {
  expect(await cloud.call('o-lin', 'desk.openApi', { name: 'security.msgSecCheck', data: check })).toMatchObject({ ok: true, data: { errCode: 0 } })
  expect(await cloud.call('o-lin', 'desk.openApi', { name: 'wxacode.getUnlimited', data: { scene: 'e=1' } })).toMatchObject({ ok: true, data: { errCode: -604101 } })
})

test('an API that WeChat does not have is not found', async () => {
  expect(await errCode('weather.tell', {})).toBe(-604100)
})
