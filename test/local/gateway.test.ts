/** What other programs rely on: calls of functions over HTTP, each with its own caller, its own time and its own failures. */
import { fileFor } from '@local/staticFiles'
import { startCloud, type Cloud, type Envelope } from '../cloud'
import { databaseOn } from './sdk'

let cloud: Cloud

beforeAll(async () => {
  cloud = await startCloud({ functions: 'test/local/functions' })
  await databaseOn(cloud).createCollection('desk')
})
afterAll(() => cloud.stop())
afterEach(() => cloud.control.clock(null))

async function desk<Answer>(task: string, input: unknown = {}, openid: string | null = 'o-lin'): Promise<Answer> {
  const reply = await cloud.call(openid, `desk.${task}`, input)
  if (!reply.ok) throw new Error(JSON.stringify(reply))
  return reply.data as Answer
}
const failure = (reply: Envelope) => (reply.ok ? null : reply.failure.code)

type Who = { readonly before: string; readonly after: string; readonly env: string; readonly total: number; readonly context: Record<string, unknown> }

test('who is calling comes from the header alone', async () => {
  expect((await desk<Who>('whoami', { openid: 'o-forged' })).context).toEqual({ CLIENTIP: '127.0.0.1', OPENID: 'o-lin', APPID: 'wx0000000000000000', UNIONID: 'u-o-lin', ENV: 'local-env', SOURCE: 'wx_client' })
  expect(await desk<Who>('whoami', {}, null)).toMatchObject({ before: null, after: null })
})

test('a function sees its own environment and not that of the machine', async () => {
  const names = await desk<string[]>('environment')
  expect(names).toEqual(expect.arrayContaining(['LINJULI_SECRET', 'LINJULI_TEMPLATES', 'LINJULI_DISTRICT_ADMINS', 'TENCENTCLOUD_RUNENV', 'WX_OPENID']))
  expect(names).not.toContain('PATH')
})

test('a function lives in the time that was set, and so does the database', async () => {
  await cloud.control.clock('2026-07-01T00:00:00+08:00')
  const time = await desk<{ now: number; today: string; ordinary: boolean; server: number; same: boolean }>('time')
  const set = Date.parse('2026-06-30T16:00:00Z')
  expect(time).toMatchObject({ ordinary: true, same: true })
  for (const moment of [time.now, Date.parse(time.today), time.server]) expect(moment - set).toBeLessThan(60_000)
  await cloud.control.clock(null)
  expect(Math.abs((await desk<{ now: number }>('time')).now - Date.now())).toBeLessThan(60_000)
})

test('WeChat adds the caller to the event, and the answer is plain JSON', async () => {
  expect(await desk('read', { day: new Date(0), nothing: undefined })).toEqual({ endpoint: 'desk.read', input: { day: '1970-01-01T00:00:00.000Z' }, userInfo: { appId: 'wx0000000000000000', openId: 'o-lin' } })
})

test('an event that is too long is told by its longest field', async () => {
  const { text } = await cloud.send('POST', '/call/desk', { openid: 'o-lin', text: JSON.stringify({ endpoint: 'desk.read', input: { name: '林', notes: { talk: '面'.repeat(400_000) } } }) })
  expect(JSON.parse(text)).toMatchObject({ ok: false, failure: { code: 'invalid_input', field: 'notes.talk' } })
})

test('addresses that are none, and pages under a foreign name, are turned away in one sentence', async () => {
  expect((await cloud.send('GET', '//evil')).status).toBe(404)
  expect((await cloud.send('GET', '/files/%')).status).toBe(400)
  expect((await cloud.send('GET', '/messages', { host: 'evil.example' })).status).toBe(403)
})

test('what callers make up is counted under the function, so that it fills no memory', async () => {
  for (let number = 0; number < 400; number += 1) await cloud.call('o-lin', `desk.${'x'.repeat(number % 60)}${number}`, {})
  expect(Object.keys((await cloud.control.stats()).endpoints).length).toBeLessThanOrEqual(300)
})

test.each([
  ['which nests without end', 'desk', `{"endpoint":"desk.read","input":${'['.repeat(45_000)}${']'.repeat(45_000)}}`, 'invalid_input'],
  ['which is no JSON', 'desk', 'x', 'invalid_input'],
  ['which is no object', 'desk', '[1]', 'invalid_input'],
  ['for a function that is not there', 'nobody', '{}', 'not_found'],
  ['that makes the function crash', 'desk', '{"endpoint":"desk.crash"}', 'unavailable'],
  ['that the function never answers', 'brief', '{"endpoint":"brief.wait"}', 'unavailable']
])('a call %s fails with an envelope', async (_what, name, text, code) => {
  const { status, text: answer } = await cloud.send('POST', `/call/${name}`, { openid: 'o-lin', text })
  expect(status).toBe(200)
  expect(JSON.parse(answer)).toEqual({ ok: false, failure: { code, ...(code === 'invalid_input' ? { field: 'input' } : {}), requestId: expect.stringMatching(/.{8}/) as unknown } })
})

const left = async (name: string) => {
  const database = databaseOn(cloud)
  const { data } = await database.collection('desk').where({ _id: database.RegExp({ regexp: `^${name}-` }) }).orderBy('_id', 'asc').get()
  return data.map(({ _id }) => _id)
}

test.each([
  ['before', 1, ['failed', 'done'], ['-2']],
  ['after', 1, ['failed', 'done'], ['-1', '-2']],
  ['before', 2, ['done', 'failed'], ['-1']],
  ['after', 2, ['done', 'failed'], ['-1', '-2']]
] as const)('a database call fails %s it took effect, the %i. of its call, once', async (when, call, outcomes, kept) => {
  const name = `${when}${call}`
  await cloud.control.fail({ endpoint: 'desk.twice', call, when, code: 'DATABASE_REQUEST_FAILED' })
  expect(await desk('twice', { name })).toEqual(outcomes)
  expect(await left(name)).toEqual(kept.map((end) => `${name}${end}`))
  expect(await desk('twice', { name: `${name}x` })).toEqual(['done', 'done'])
})

test('after a call was cut off nothing of it takes effect', async () => {
  await cloud.control.fail({ endpoint: 'desk.twice', call: 1, when: 'before', code: 'killed' })
  expect(failure(await cloud.call('o-lin', 'desk.twice', { name: 'cut' }))).toBe('unavailable')
  // the function itself goes on and is refused; asking shows when it has tried everything
  let ending: string[] | null = null
  while (ending === null) ending = await desk<string[] | null>('ending', { name: 'cut' })
  expect(ending).toEqual(['failed', 'failed'])
  expect(await left('cut')).toEqual([])
})

test('what a call cost is counted by endpoint, and a scan is named', async () => {
  await cloud.control.forgetStats()
  await desk('scan')
  await desk('twice', { name: 'counted' })
  const { endpoints, scans } = await cloud.control.stats()
  expect(endpoints['desk.twice']).toMatchObject({ invocations: 1, calls: { max: 2, total: 2 }, faults: 0 })
  expect(endpoints['desk.scan']?.examined.max).toBeGreaterThan(3)
  expect(scans).toMatchObject([{ endpoint: 'desk.scan', collection: 'desk', query: 'colour height:$gt', times: 1 }])
})

test('the clock calls without an openid', async () => {
  await cloud.control.clock('2026-07-01T00:00:00+08:00')
  const { bell, desk: silent } = await cloud.control.tick()
  expect(silent).toBeUndefined()
  expect(bell?.result).toMatchObject({ ok: true, data: { by: 'timer', openid: null, type: 'Timer' } })
  expect(await cloud.call('o-lin', 'bell.ring', {})).toMatchObject({ ok: true, data: { by: null, openid: 'o-lin' } })
})

test('a function that calls another one brings nobody along', async () => {
  expect(await desk('call', { name: 'bell', data: {} })).toMatchObject({ ok: true, data: { by: null, openid: null } })
})

test.each([
  ['/', '/srv/h5'],
  ['/js/app.js', '/srv/h5/js/app.js'],
  ['/a%20b.png', '/srv/h5/a b.png'],
  ['/../package.json', null],
  ['/%2e%2e/package.json', null],
  ['/..%2f..%2fetc/passwd', null],
  ['/../h5-other/index.html', null],
  ['/%00', null],
  ['/%', null]
])('only the H5 build is served: %s is %s', (path, file) => {
  expect(fileFor('/srv/h5', path)).toBe(file)
})

test('a control that is asked wrongly says what it expects', async () => {
  const { status, text } = await cloud.send('POST', '/control/clock', { body: { now: 'tomorrow' } })
  expect([status, JSON.parse(text)]).toMatchObject([400, { ok: false, message: expect.stringContaining('2026-07-01') as unknown }])
})

test('a guard of the store can be taken away, and what was acknowledged stays when it comes back', async () => {
  const [first, second] = ['tx-1', 'tx-2']
  const database = databaseOn(cloud)
  const bothRaise = async () => {
    const [one, other] = [await database.startTransaction(), await database.startTransaction()]
    await database.collection('desk').doc('raised').set({ data: { n: 0 } })
    await one.collection('desk').doc('raised').update({ data: { by: first } })
    const refused = await other.collection('desk').doc('raised').update({ data: { by: second } }).then(() => false, () => true)
    await one.rollback()
    await other.rollback().catch(() => undefined)
    return refused
  }
  expect(await bothRaise()).toBe(true)
  await cloud.control.break('locks')
  expect(await bothRaise()).toBe(false)
  await cloud.control.break(null)
  expect(await bothRaise()).toBe(true)
  expect((await database.collection('desk').doc('raised').get()).data).toEqual({ _id: 'raised', n: 0 })
})

test('a reset leaves nothing behind, not even what is under way', async () => {
  // one that is there again after the reset
  const written = async () => (await cloud.control.stored('jobs')).jobs?.length
  const before = await written()
  await cloud.control.clock('2026-07-01T00:00:00+08:00')
  await cloud.control.latency(400)
  const underWay = cloud.call('o-lin', 'desk.twice', { name: 'overtaken', shelf: 'jobs' })
  while ((await written()) === before) continue
  await cloud.control.reset()
  expect(failure(await underWay)).toBe('unavailable')
  let ending: string[] | null = null
  while (ending === null) ending = await desk<string[] | null>('ending', { name: 'overtaken' })
  expect(ending).toEqual(['done', 'failed'])
  expect(await written()).toBe(0)
  await cloud.control.forgetStats()
  expect((await cloud.control.stats()).endpoints).toEqual({})
  const { status } = await cloud.send('POST', '/call/desk', { openid: 'o-lin', body: { endpoint: 'desk.read' } })
  expect(status).toBe(200)
})
