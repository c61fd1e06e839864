/** What operators see: one line for each call, with what it was, how it ended and what it cost; and nothing of the people it was about. */
import { introduce, me } from '@contract/account'
import { readEvent, registerForEvent } from '@contract/event'
import { registerFor } from '@contract/eventDesk'
import type { Reply } from '@contract/reply'
import { DAY } from '@domain/calendar'
import { WHILE_OPEN } from '../fixtures/events'
import { samples } from '../fixtures/inputs'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { openidOf, personOf } from '../fixtures/people'

type Line = { readonly endpoint: string; readonly ms: number; readonly calls: number; readonly outcome: string; readonly requestId: string; readonly causes?: readonly string[] }

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
  await ground.person('resident')
  await ground.staff('clerk', 'community_staff')
  await ground.put('communities', { _id: 'jincheng', name: '锦城社区', streetId: 'street_2', phone: '05350001230', address: '', order: 0 })
})
afterAll(() => ground.stop())

const linesOf = (said: readonly string[]): Line[] => said.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Line)

/** The one line of the calls that were made; anything else that was said fails the test. */
async function theLine(): Promise<Line> {
  const said = await ground.cloud.logged()
  expect(said).toHaveLength(1)
  const [line] = linesOf(said)
  if (!line) throw new Error(`no line of log: ${said.join()}`)
  return line
}
const said = (reply: Reply<unknown>) => (!reply.ok && reply.failure.code === 'refused' ? `refused:${outcomeOf(reply)}` : outcomeOf(reply))

describe('every call of a resident, of staff and of a stranger', () => {
  const callsOf = async (name: string) => (await ground.cloud.control.stats()).endpoints[name]?.calls.total
  beforeAll(async () => {
    await ground.cloud.logged()
    await ground.cloud.control.forgetStats()
  })

  test.each(samples.map(({ endpoint, input }) => [endpoint.name, input] as const))('to %s leaves one line', async (name, input) => {
    const replies: Reply<unknown>[] = []
    for (const key of ['resident', 'clerk', 'stranger']) replies.push(await ground.cloud.call(openidOf(key), name, input))
    const lines = await ground.cloud.logged()
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(replies.map((reply) => ({
      endpoint: name, ms: expect.any(Number) as number, calls: expect.any(Number) as number, outcome: said(reply), requestId: reply.ok ? (expect.stringMatching(/^\d{9}$/) as string) : reply.failure.requestId
    })))
    for (const { requestId } of linesOf(lines)) expect(requestId).toMatch(/^\d{9}$/)
    expect(linesOf(lines).reduce((sum, { calls }) => sum + calls, 0)).toBe(await callsOf(name))
  })
})

test('a call that cannot be read, or of nothing, leaves its line as well', async () => {
  await ground.cloud.logged()
  await ground.cloud.call(openidOf('resident'), me.name, { more: 1 })
  expect(await theLine()).toMatchObject({ endpoint: me.name, calls: 0, outcome: 'invalid_input' })
  await ground.cloud.call(null, 'event.林秀兰', {})
  expect(await theLine()).toMatchObject({ endpoint: 'unknown', calls: 0, outcome: 'invalid_input' })
})

test('where the database does not answer, the line says so with its cause, and the reply has its number', async () => {
  await ground.cloud.logged()
  await ground.cloud.control.fail({ endpoint: readEvent.name, call: 2, when: 'before', code: 'DATABASE_REQUEST_FAILED' })
  const reply = await ground.call('resident', readEvent, { eventId: 'ev_somewhere' })
  const line = await theLine()
  expect(line).toMatchObject({ endpoint: readEvent.name, outcome: 'unavailable', causes: [expect.stringContaining('FailedOnPurpose')] })
  expect(reply).toMatchObject({ ok: false, failure: { code: 'unavailable', requestId: line.requestId } })
})

test('the clock leaves one line with what each of its jobs has done, whoever asks', async () => {
  await ground.cloud.logged()
  await ground.cloud.control.tick()
  expect(await theLine()).toMatchObject({ endpoint: 'timers', outcome: 'ok', queues: expect.any(Number) as number, swept: expect.any(Number) as number })
  await ground.cloud.send('POST', '/call/timers', { openid: openidOf('resident'), body: {} })
  expect(await theLine()).toMatchObject({ endpoint: 'timers', calls: 0, outcome: 'unauthenticated' })
})

test('one job that fails stops no other, and stands in the line', async () => {
  await ground.cloud.logged()
  await ground.cloud.control.fail({ endpoint: 'timers', call: 1, when: 'before', code: 'DATABASE_REQUEST_FAILED' })
  await ground.cloud.control.tick()
  expect(await theLine()).toMatchObject({ outcome: 'ok', queues: 'failed', swept: expect.any(Number) as number, causes: [expect.stringMatching(/^queues: /)] })
})

test('what the clock could not do says why, and not of whom', async () => {
  const before = WHILE_OPEN - 400 * DAY
  await ground.cloud.control.clock(WHILE_OPEN)
  let failures = 0
  for (let call = 1, struck = true; struck; call += 1) {
    const account = openidOf('refused')
    await ground.forget('denials', [`${account}:${before}`])
    await ground.put('denials', { _id: `${account}:${before}`, hour: before, account, count: 1, calls: [] })
    await ground.cloud.logged()
    await ground.cloud.control.forgetStats()
    await ground.cloud.control.fail({ endpoint: 'timers', call, when: 'before', code: 'DATABASE_REQUEST_FAILED' })
    await ground.cloud.control.tick()
    struck = ((await ground.cloud.control.stats()).endpoints.timers?.calls.max ?? 0) >= call
    const { causes = [] } = await theLine()
    if (struck) failures += causes.length
    expect(causes.join()).not.toContain('oTest_')
  }
  // each job at its first call, and the one thing of the sweep
  expect(failures).toBeGreaterThan(8)
})

test('nothing of the people stands in the log: no name, no number, no account, no id of theirs', async () => {
  await ground.cloud.logged()
  await ground.event({ _id: 'ev_logged' })
  await ground.person({ key: 'somebody', name: '林秀兰' })
  dataOf(await ground.call('somebody', introduce, { name: '林秀兰', phone: '13812345678', birth: '1954-01-02' }))
  dataOf(await ground.call('somebody', registerForEvent, { requestId: aRequestId(), eventId: 'ev_logged', personIds: [personOf('somebody')], consents: {} }))
  const assisted = { requestId: aRequestId(), eventId: 'ev_logged', phone: '05350001230', persons: [{ personId: 'p_logged_assisted_01', name: '冯奶奶' }], consents: {} }
  dataOf(await ground.call('clerk', registerFor, assisted))
  // and where it fails at each of its calls
  for (let call = 1; call <= 8; call += 1) {
    await ground.cloud.control.fail({ endpoint: registerFor.name, call, when: 'before', code: 'DATABASE_REQUEST_FAILED' })
    await ground.call('clerk', registerFor, assisted)
  }
  const text = (await ground.cloud.logged()).join('\n')
  expect(linesOf(text.split('\n'))).toHaveLength(11)
  expect(text).not.toMatch(/\p{Script=Han}|13812345678|05350001230|1954|oTest_|p_somebody|p_logged|r_test/u)
})
