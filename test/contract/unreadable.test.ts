/** What cannot be read is answered with the field that cannot, whoever asks; nothing is written, and nothing is told of our insides. */
import { functionOf } from '@contract/endpoint'
import type { GenericSchema } from 'valibot'
import { draftEvent } from '@contract/event'
import { plannedContents, samples } from '../fixtures/inputs'
import { startGround, type Ground } from '../fixtures/ground'
import { openidOf } from '../fixtures/people'
import { unreadables } from '../fixtures/unreadable'

let ground: Ground
let before: Readonly<Record<string, readonly unknown[]>>
beforeAll(async () => {
  ground = await startGround()
  await ground.person('somebody')
  before = await ground.everything()
})
afterAll(() => ground.stop())

const somebody = openidOf('somebody')
/** Nobody waits for being told that a field cannot be read. */
const SLOWEST_MS = 100
const INSIDES = /node_modules|\.ts\b|\.js\b|\bat \S+ \(|valibot|stack|Error:/

const failure = (field: unknown) => ({ ok: false, failure: { code: 'invalid_input', field, requestId: expect.any(String) as string } })

/** The names that may be left out. */
function optionalIn(schema: GenericSchema): readonly string[] {
  const { entries } = schema as { entries?: Readonly<Record<string, { readonly type: string }>> }
  return Object.entries(entries ?? {}).flatMap(([name, { type }]) => (type === 'optional' ? [name] : []))
}

const planned = plannedContents.map((content) => ({ of: ` of a ${content.kind}`, endpoint: draftEvent, input: { eventId: 'ev_somewhere', communityId: 'jincheng', content } }))

describe.each([...samples.map((sample) => ({ of: '', ...sample })), ...planned].map((sample) => ({ ...sample, name: sample.endpoint.name })))('$name$of', ({ name, endpoint, input }) => {
  test('names the field that cannot be read, whatever stands there, and asks the database nothing', async () => {
    await ground.cloud.control.forgetStats()
    const wrong: string[] = []
    const kinds = unreadables(input)
    const took: number[] = []
    // a person and nobody at all hear the same
    for (const [number, { kind, field, input: unreadable }] of kinds.entries()) {
      const asked = performance.now()
      const reply = await ground.cloud.send('POST', `/call/${functionOf(name)}`, { openid: number % 5 === 0 ? null : somebody, body: { endpoint: name, input: unreadable } })
      took.push(performance.now() - asked)
      const { ok, failure } = JSON.parse(reply.text) as { ok: boolean; failure?: { code: string; field?: string } }
      const named = failure?.field ?? ''
      const rightField = field === '' || named === field || named.startsWith(`${field}.`)
      if (ok || failure?.code !== 'invalid_input' || !rightField || named === '' || INSIDES.test(reply.text)) wrong.push(`${kind} at ${field}: ${reply.text.slice(0, 120)}`)
    }
    expect(wrong).toEqual([])
    // the middle one, because this machine may be busy with something else at any of them
    expect(took.sort((a, b) => a - b)[Math.floor(took.length / 2)]).toBeLessThan(SLOWEST_MS)
    expect((await ground.cloud.control.stats()).endpoints[name]?.calls.total).toBe(0)
  })

  test('names each field that is missing', async () => {
    const optional = optionalIn(endpoint.input)
    for (const field of Object.keys(input).filter((one) => !optional.includes(one))) {
      const { [field]: _left, ...rest } = input as Readonly<Record<string, unknown>>
      expect(await ground.cloud.call(somebody, name, rest)).toEqual(failure(field))
    }
    expect(await ground.cloud.call(somebody, name, undefined)).toEqual(failure(expect.any(String)))
  })
})

test('nothing of all this was written', async () => expect(await ground.everything()).toEqual(before))

test('there are at least twenty kinds, and a mere endpoint meets them too', () => {
  const kinds = new Set(samples.flatMap(({ input }) => unreadables(input).map(({ kind }) => kind)))
  expect(kinds.size).toBeGreaterThanOrEqual(20)
  for (const { input } of samples) expect(unreadables(input).length).toBeGreaterThanOrEqual(10)
})

describe('an event that is no call', () => {
  test.each([
    ['an endpoint that does not exist', { endpoint: 'event.steal', input: {} }],
    ['an endpoint of another function', { endpoint: 'account.me', input: {} }],
    ['a name that every object has', { endpoint: 'toString', input: {} }],
    ['a prototype', { endpoint: '__proto__', input: {} }],
    ['no endpoint', { input: {} }],
    ['an endpoint that is no text', { endpoint: { $gt: '' }, input: {} }],
    ['a list of endpoints', { endpoint: ['event.list'], input: {} }]
  ])('with %s names the endpoint', async (_what, body) => {
    const { text } = await ground.cloud.send('POST', '/call/event', { openid: somebody, body })
    expect(JSON.parse(text)).toEqual(failure('endpoint'))
  })

  test.each([['no JSON', '{"endpoint":'], ['a list', '[1]'], ['a word', '"event.list"'], ['a megabyte of text', JSON.stringify({ endpoint: 'event.read', input: { eventId: 'x'.repeat(1_000_000) } })], ['nothing', '']])('%s cannot be read', async (_what, text) => {
    const reply = await ground.cloud.send('POST', '/call/event', { openid: somebody, text })
    expect(reply.status).toBe(200)
    expect(JSON.parse(reply.text)).toMatchObject({ ok: false, failure: { code: 'invalid_input' } })
    expect(reply.text).not.toMatch(INSIDES)
  })

  test('of an unknown function is not found', async () => {
    expect(await ground.cloud.call(somebody, 'nothing.here', {})).toMatchObject({ ok: false, failure: { code: 'not_found' } })
  })
})
